import { expect, test } from 'vitest'
import { papersTable } from '../../../src/report/front/papers-table.ts'
import { groupRecords } from '../../../src/report/grouping/group-records.ts'
import { exampleRecord, refutedRecord } from '../example-record.ts'

const { source, theorem } = exampleRecord()

test('a paper says how many theorems are its own and how many were added, each counted once', () => {
  const derived = { source: { ...source, standing: 'derived' } } as const
  const records = [
    exampleRecord(),
    exampleRecord({ id: 'suresh-2025/again' }),
    exampleRecord({ ...derived, id: 'suresh-2025/a', theorem: { ...theorem, id: 'suresh-2025/a' } }),
    refutedRecord({ ...derived, id: 'suresh-2025/b', theorem: { ...theorem, id: 'suresh-2025/b' } }),
  ]
  const row = papersTable(groupRecords(records)).split('\n').at(-1) ?? ''
  expect(
    row
      .split('|')
      .map((cell) => cell.trim())
      .slice(2, 5),
  ).toEqual(['1 stated', '2 derived', '**3/4**'])
})
