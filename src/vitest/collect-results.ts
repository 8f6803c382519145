import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TestModule } from 'vitest/node'
import { EPOCH } from '../claims/epoch.ts'
import type { PropertyRecord } from '../claims/record.ts'
import type {} from './run-result.ts'

/** The records of a run, and whether it may speak for the whole repository. */
export interface Results {
  /** Sorted by id. */
  readonly records: readonly PropertyRecord[]
  /** Why this run may not write `docs/`; `undefined` for a complete full-tier run at the repository's epoch. */
  readonly incomplete: string | undefined
}

/** Gathers what the properties of a run, or of the merge of its shards, handed over. */
export function collectResults(root: string, modules: readonly TestModule[]): Results {
  const results = modules
    .flatMap((module) => [...module.children.allTests()])
    .flatMap((testCase) => testCase.meta().collapseCheck ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const ran = new Set(results.map(({ id }) => id))
  const missing = propertyIds(root).filter((id) => !ran.has(id))
  const odd = results.find(({ tier, epoch, userData }) => tier !== 'full' || epoch !== EPOCH || userData)
  const incomplete =
    odd !== undefined
      ? `${odd.id} ran at the ${odd.tier} tier, epoch ${odd.epoch}${odd.userData ? ', on data of your own' : ''}`
      : missing.length > 0
        ? `${missing.length} of ${missing.length + ran.size} properties have no result: ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ', …' : ''}`
        : undefined
  return { records: results.map(({ record }) => record), incomplete }
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
