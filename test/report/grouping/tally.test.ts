import { expect, test } from 'vitest'
import { dashboard } from '../../../src/report/front/dashboard.ts'
import { groupRecords } from '../../../src/report/grouping/group-records.ts'
import { tally } from '../../../src/report/grouping/tally.ts'
import type { PropertyRecord } from '../../../src/trials/records/record.ts'
import {
  exampleControl,
  examplePoint,
  exampleProject,
  exampleRecord,
  unsealedRecord,
} from '../example-record.ts'

const { counts } = unsealedRecord()

/** So many records alike, with ids of their own. */
const several = (count: number, name: string, change: Partial<PropertyRecord>): PropertyRecord[] =>
  Array.from({ length: count }, (_, i) => exampleRecord({ ...change, id: `suresh-2025/${name}-${i}` }))

const control = (name: string, verdict: PropertyRecord['verdict']) => exampleControl({ name, verdict })
const survivor = (name: string, verdict: PropertyRecord['verdict']) =>
  exampleControl({ name, verdict, kind: 'survivor', expected: 'certified' })

// Each count is another number, so that none can stand for another.
const RECORDS = [
  ...several(7, 'certified', { controls: [control('a', 'refuted')] }),
  ...several(5, 'as-written', { verdict: 'refuted', expected: 'refuted', controls: [] }),
  ...several(3, 'undecidable', { verdict: 'inconclusive', expected: 'inconclusive', controls: [] }),
  ...several(2, 'open', {
    verdict: 'inconclusive',
    controls: [control('a', 'certified'), control('b', 'refuted')],
  }),
  ...several(1, 'refuted', { verdict: 'refuted', controls: [survivor('a', 'certified')] }),
  ...several(1, 'passes', {
    expected: 'refuted',
    controls: [survivor('a', 'certified'), survivor('b', 'refuted')],
  }),
  ...several(4, 'identity', {
    random: false,
    controls: [],
    counts: { ...counts, evaluated: 100, replicates: 1000 },
    points: [
      examplePoint({ oneSided: true }),
      examplePoint({ oneSided: true, params: { n: 2 } }),
      examplePoint({ oneSided: true, params: { n: 3 }, verdict: 'inconclusive' }),
      examplePoint({ params: { n: 4 } }),
    ],
  }),
]

const EXPECTED = {
  properties: 23,
  certified: 7 + 4,
  failAsWritten: 5,
  undecidable: 3,
  inconclusive: 2,
  unexpected: 2,
  evaluated: 19 * 4 + 4 * 100,
  replicates: 19 * 123456 + 4 * 1000,
  identities: 4,
  oneSided: 8,
  controls: { asExpected: 7 + 2, all: 7 + 4 },
  survivors: { asExpected: 2, all: 3 },
}

test('every count is what it says', () => {
  expect(tally(RECORDS)).toMatchObject(EXPECTED)
})

test('the dashboard prints each count in its row, and the sum in its first line', () => {
  const page = dashboard(groupRecords(RECORDS), exampleProject)
  const cell = (start: string) =>
    page
      .split('\n')
      .find((line) => line.startsWith(`| ${start}`))
      ?.split('|')[2]
      ?.trim()
  expect({
    certified: cell('properties certified'),
    failAsWritten: cell('statements that fail as written'),
    undecidable: cell('what data cannot decide'),
    inconclusive: cell('properties inconclusive'),
    unexpected: cell('properties with an unexpected verdict'),
    evaluated: cell('points evaluated'),
    oneSided: cell('of the certified points'),
    identities: cell('properties without chance'),
    replicates: cell('replicates'),
    controls: cell('controls caught'),
    survivors: cell('survivors that came'),
  }).toEqual({
    certified: '11',
    failAsWritten: '5',
    undecidable: '3',
    inconclusive: '2',
    unexpected: '2',
    evaluated: '476',
    oneSided: '8',
    identities: '4',
    replicates: '2\u202f349\u202f664',
    controls: '**9/11**',
    survivors: '**2/3**',
  })
  expect(page).toContain(
    '**19 of 23 properties came to the verdict expected of them.** 11 are certified; 5 test',
  )
  expect(page).toContain('3 show what data cannot decide.')
  expect(page).toContain('put 1 theorem from 1 paper to the test')
  // 23 − 4 identities; of the others 7 + 2 + 1 are expected to hold.
  expect(page).toContain('Error rates of the 19 properties with chance in them.')
  expect(page).toContain('at most Σα = 10⁻⁸')
  expect(page).toContain('at most Σβ = 10⁻⁵')
})
