import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRecord } from '../report/data/record-text.ts'
import { compareIds } from '../report/grouping/compare-ids.ts'
import { recordPath } from '../report/text/page-paths.ts'
import type { PropertyRecord } from '../trials/records/record.ts'
import { packedRecords } from './packed-records.ts'

/** The ids of the records of a project, below `docs/` or packed, in the order of the pages. */
export function recordIds(root: string): string[] {
  return [...idsBelow(join(root, 'docs', 'records'), /\.json$/), ...packedRecords(root).keys()]
}

/**
 * The record of a property, or `undefined` if the project has none.
 *
 * @param folder where its pages are: `docs`, but for records of another resolution
 * @throws ArgumentError if it has been edited
 */
export function readRecord(root: string, id: string, folder = 'docs'): PropertyRecord | undefined {
  const file = join(root, folder, recordPath(id))
  const text = existsSync(file) ? readFileSync(file, 'utf8') : packedRecords(root).get(id)
  return text === undefined ? undefined : parseRecord(text)
}

/**
 * All records of a project, below `docs/` or packed.
 *
 * @throws ArgumentError if one has been edited
 */
export function readRecords(root: string): PropertyRecord[] {
  return recordIds(root).flatMap((id) => readRecord(root, id) ?? [])
}

/** The ids of files below a folder, `<paper>/<name>` and an ending, in the order of the pages; none if there is no folder. */
export function idsBelow(folder: string, ending: RegExp): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[^/]+\/[^/]+$/.test(file) && ending.test(file))
    .map((file) => file.replace(ending, ''))
    .sort(compareIds)
}
