import { expect, test } from 'vitest'
import { groupRecords } from '../../../src/report/grouping/group-records.ts'
import { tally } from '../../../src/report/grouping/tally.ts'
import { examplePaper, exampleRecord, unsealedRecord } from '../example-record.ts'

const { source, theorem } = unsealedRecord()

const record = (paper: string, ofTheorem: string, name: string) =>
  exampleRecord({
    id: `${paper}/${name}`,
    theorem: { ...theorem, id: `${paper}/${ofTheorem}` },
    source: { ...source, paper: { ...examplePaper, id: paper } },
  })

const RECORDS = [
  record('b', 'theorem-10', 'x'),
  record('b', 'theorem-9', 'y-10'),
  record('a', 'theorem-1', 'z'),
  record('b', 'theorem-9', 'y-9'),
]

test('papers, theorems and properties come in the order of their ids, whatever the order of the records', () => {
  const ids = (records: readonly (typeof RECORDS)[number][]) =>
    groupRecords(records).map(({ paper, theorems }) => [paper.id, theorems.map((t) => t.map(({ id }) => id))])
  const expected = [
    ['a', [['a/z']]],
    ['b', [['b/y-9', 'b/y-10'], ['b/x']]],
  ]
  expect(ids(RECORDS)).toEqual(expected)
  expect(ids(RECORDS.toReversed())).toEqual(expected)
})

test('an id that occurs twice is rejected', () => {
  expect(() => groupRecords([...RECORDS, ...RECORDS.slice(0, 1)])).toThrow('b/x')
  expect(groupRecords([])).toEqual([])
})

test('papers, theorems and properties are counted, each for itself', () => {
  expect(tally(RECORDS)).toMatchObject({ properties: 4, theorems: 3, papers: 2 })
})
