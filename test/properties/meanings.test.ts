import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRecords } from '../../src/project/read-records.ts'
import { parametersOf } from '../../src/report/text/parameters.ts'

// The records of a suite with a command of its own are as old as its last run.
const RECORDS = readRecords(join(import.meta.dirname, '../..')).filter(({ suite }) => suite === undefined)

test('every parameter of every claim is explained, by its axis, its paper’s notation or the field’s', () => {
  expect(RECORDS.length).toBeGreaterThan(200)
  const unexplained = RECORDS.flatMap((record) =>
    parametersOf(record).flatMap(({ name, meaning }) =>
      meaning === undefined ? [`${record.id}: ${name}`] : [],
    ),
  )
  expect(
    unexplained,
    'say what each is: in the notation of its paper, or, where that letter means something else, axis.….means("…")',
  ).toEqual([])
})
