import type { PropertyRecord } from '../../trials/records/record.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { compareIds } from './compare-ids.ts'

/**
 * Records in the order of the pages: by theorem, then by property.
 *
 * @throws ArgumentError if two records have the same id
 */
export function inOrder(records: readonly PropertyRecord[]): PropertyRecord[] {
  const sorted = [...records].sort((a, b) => compareIds(a.theorem.id, b.theorem.id) || compareIds(a.id, b.id))
  const ids = new Set<string>()
  for (const { id } of sorted) {
    if (ids.has(id)) throw new ArgumentError('records', id, 'one record a property; this id occurs twice')
    ids.add(id)
  }
  return sorted
}

/** The records of each theorem, by theorem id, both in the order of the pages. */
export function byTheorem(records: readonly PropertyRecord[]): Map<string, PropertyRecord[]> {
  return grouped(records, ({ theorem }) => theorem.id)
}

/** The records of each paper, by paper id, both in the order of the pages. */
export function byPaper(records: readonly PropertyRecord[]): Map<string, PropertyRecord[]> {
  return grouped(records, ({ source }) => source.paper.id)
}

function grouped(
  records: readonly PropertyRecord[],
  keyOf: (record: PropertyRecord) => string,
): Map<string, PropertyRecord[]> {
  const groups = new Map<string, PropertyRecord[]>()
  for (const record of inOrder(records)) {
    const key = keyOf(record)
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  return new Map([...groups].sort(([a], [b]) => compareIds(a, b)))
}
