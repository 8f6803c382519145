import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PropertyRecord } from 'collapse-check'
import { notInBrowsers } from '../../site/try/in-browsers.ts'
import { ROOT } from '../imports.ts'

const RECORDS = join(ROOT, 'docs/records')

/** The committed records of all properties that a browser can load, in the order of their ids. */
export const recordsForBrowsers = (): readonly PropertyRecord[] =>
  readdirSync(RECORDS, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && notInBrowsers(file) === undefined)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(RECORDS, file), 'utf8')))

/** The point of a record that took the fewest replicates, of those that were decided by any. */
export const cheapestPoint = ({ points }: PropertyRecord) =>
  points.filter(({ verdict }) => verdict !== 'vacuous').toSorted((a, b) => a.replicates - b.replicates)[0]

/** So many records, in turn from every kind of sentence and expectation, those with the fewest replicates first. */
export function someOfEveryKind(records: readonly PropertyRecord[], many: number): readonly PropertyRecord[] {
  const kinds = new Map<string, PropertyRecord[]>()
  for (const record of records.toSorted((a, b) => a.counts.replicates - b.counts.replicates)) {
    const kind = `${record.criterion.replace(/\[.*\]/, '')}, ${record.expected}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), record])
  }
  const turns = Math.max(...[...kinds.values()].map(({ length }) => length))
  return Array.from({ length: turns }, (_, turn) => [...kinds.values()].flatMap((kind) => kind[turn] ?? []))
    .flat()
    .slice(0, many)
}
