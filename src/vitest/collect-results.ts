import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestModule } from 'vitest/node'
import { EPOCH } from '../claims/epoch.ts'
import type { PropertyRecord } from '../claims/record.ts'
import { recordPath } from '../report/page-paths.ts'
import { parseRecord } from '../report/record-text.ts'
import type {} from './run-result.ts'

/** The results of a run, and whether it may speak for the whole repository. */
export interface Results {
  /** The records of this run, sorted by id. */
  readonly records: readonly PropertyRecord[]
  /** The committed records of the suites that this run is not of, sorted by id. */
  readonly committed: readonly PropertyRecord[]
  /** Why this run may not write `docs/`; `undefined` for a complete full-tier run at the repository's epoch. */
  readonly incomplete: string | undefined
}

/**
 * Gathers what the properties of a run, or of the merge of its shards, handed over, and the committed records
 * of the properties that belong to other suites.
 *
 * @throws ArgumentError if a committed record has been edited
 */
export function collectResults(root: string, modules: readonly TestModule[]): Results {
  const results = modules
    .flatMap((module) => [...module.children.allTests()])
    .flatMap((testCase) => testCase.meta().collapseCheck ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const ran = new Set(results.map(({ id }) => id))
  const suites = new Set(results.map(({ record }) => record.suite))
  const absent = propertyIds(root).filter((id) => !ran.has(id))
  const committed = absent
    .flatMap((id) => committedRecord(root, id) ?? [])
    .filter(({ suite }) => !suites.has(suite))
  const missing = absent.filter((id) => !committed.some((record) => record.id === id))
  const odd = results.find(({ tier, epoch, userData }) => tier !== 'full' || epoch !== EPOCH || userData)
  const incomplete =
    odd !== undefined
      ? `${odd.id} ran at the ${odd.tier} tier, epoch ${odd.epoch}${odd.userData ? ', on data of your own' : ''}`
      : missing.length > 0
        ? `${missing.length} of ${missing.length + ran.size} properties have no result: ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ', …' : ''}`
        : undefined
  return { records: results.map(({ record }) => record), committed, incomplete }
}

function committedRecord(root: string, id: string): PropertyRecord | undefined {
  const file = join(root, 'docs', recordPath(id))
  return existsSync(file) ? parseRecord(readFileSync(file, 'utf8')) : undefined
}

/** The ids of all property files of the project. */
export function propertyIds(root: string): string[] {
  const folder = join(root, 'properties')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.property.ts'))
    .map((file) => file.slice(0, -'.property.ts'.length))
    .sort()
}
