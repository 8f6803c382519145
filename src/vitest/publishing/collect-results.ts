import type { TestModule, Vitest } from 'vitest/node'
import { PROPERTY_ENDING, propertyIds } from '../../project/property-files.ts'
import { readProject } from '../../project/read-project.ts'
import { readRecord } from '../../project/read-records.ts'
import type { Seconds } from '../../project/writing/environment.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import { propertyPath } from '../property-id.ts'
import type {} from './run-result.ts'

/** The results of a run, and whether it may speak for the whole repository. */
export interface Results {
  /** The records of this run, sorted by id. */
  readonly records: readonly PropertyRecord[]
  /** The committed records of the properties that another suite runs, sorted by id. */
  readonly committed: readonly PropertyRecord[]
  /** How long each took. */
  readonly seconds: Seconds
  /** Why this run may not write `docs/`; `undefined` for a complete full-tier run at the repository's epoch. */
  readonly incomplete: string | undefined
  /** What margins were divided by: other than 1, the records are of a kind of their own. */
  readonly resolution: number
}

/**
 * Gathers what the properties of a run, or of the merge of its shards, handed over, and the committed records
 * of the properties that another suite runs.
 *
 * @throws ArgumentError if a committed record has been edited
 */
export async function collectResults(vitest: Vitest, modules: readonly TestModule[]): Promise<Results> {
  const { root } = vitest.config
  const results = modules
    .flatMap((module) => [...module.children.allTests()])
    .flatMap((testCase) => testCase.meta().collapseCheck ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const seconds = new Map(
    modules
      .flatMap((module) => [...module.children.allTests()])
      .map((testCase) => [testCase.name, (testCase.diagnostic()?.duration ?? 0) / 1000]),
  )
  const ran = new Set(results.map(({ id }) => id))
  const planned = await plannedIds(vitest)
  const missing = [...planned].filter((id) => !ran.has(id)).sort()
  const committed = propertyIds(root)
    .filter((id) => !planned.has(id))
    .flatMap((id) => readRecord(root, id) ?? [])
  const { epoch: ours } = readProject(root)
  const odd = results.find(({ tier, epoch, userData }) => tier !== 'full' || epoch !== ours || userData)
  const resolution = results[0]?.resolution ?? 1
  const incomplete =
    resolution !== 1
      ? `margins were divided by ${resolution}`
      : odd !== undefined
        ? `${odd.id} ran at the ${odd.tier} tier, epoch ${odd.epoch}${odd.userData ? ', on data of your own' : ''}`
        : missing.length > 0
          ? `${missing.length} of ${planned.size} properties have no result: ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ', …' : ''}`
          : undefined
  return { records: results.map(({ record }) => record), committed, seconds, incomplete, resolution }
}

/** The ids of the property files that the configuration names, whatever the command line leaves out. */
async function plannedIds(vitest: Vitest): Promise<ReadonlySet<string>> {
  const files = (await vitest.globTestSpecifications()).map(({ moduleId }) => moduleId)
  return new Set(files.filter((file) => PROPERTY_ENDING.test(file)).map((file) => propertyPath(file).id))
}
