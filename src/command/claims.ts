import { propertyIds } from '../project/property-files.ts'
import { readProject } from '../project/read-project.ts'
import { readRecord, recordIds } from '../project/read-records.ts'
import { compareIds } from '../report/grouping/compare-ids.ts'
import type { Project } from '../report/project.ts'
import type { PropertyRecord } from '../trials/records/record.ts'
import { suggestion } from '../validation/nearest.ts'
import type { Invocation } from './command.ts'
import { PACKAGE_ROOT } from './project-root.ts'
import { UsageError } from './usage-error.ts'

/** The claims that a command speaks of. */
export interface Claims {
  readonly root: string
  readonly project: Project
  /** Claims with a record or a file, in the order of the pages. */
  readonly ids: readonly string[]
}

/** The claims of the project, or, with `--published`, those that come with the package. */
export function claimsFor({ root, options }: Pick<Invocation, 'root' | 'options'>): Claims {
  const folder = options.published === true ? PACKAGE_ROOT : root
  const ids = [...new Set([...recordIds(folder), ...propertyIds(folder)])].sort(compareIds)
  return { root: folder, project: readProject(folder), ids }
}

/**
 * Checks that a claim is there.
 *
 * @throws UsageError that names the nearest one
 */
export function checkId({ root, ids }: Pick<Claims, 'root' | 'ids'>, id: string): void {
  if (!ids.includes(id) && recordIds(PACKAGE_ROOT).includes(id)) {
    throw new UsageError(
      `${id} comes with collapse-check and is no claim of this project; list, show, cite and changes speak of it with --published, and a checkout of collapse-check judges it`,
    )
  }
  if (ids.length === 0) {
    throw new UsageError(
      `there is no claim in ${root}; npx collapse-check new makes one; list, show, cite and changes speak of those that come with the package if told --published`,
    )
  }
  if (!ids.includes(id)) throw new UsageError(`there is no claim '${id}'${suggestion(id, ids)}`)
}

/**
 * The record of a claim.
 *
 * @throws UsageError if there is no such claim, or it was never verified
 */
export function recordFor(claims: Claims, id: string): PropertyRecord {
  checkId(claims, id)
  const record = readRecord(claims.root, id)
  if (record !== undefined) return record
  throw new UsageError(
    `${id} has no record in docs/records: a complete npx collapse-check verify writes it; npx collapse-check verify ${id} judges it alone`,
  )
}
