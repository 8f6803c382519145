import { expect, test } from 'vitest'
import { dashboard as dashboardOf } from '../../../src/report/front/dashboard.ts'
import { groupRecords } from '../../../src/report/grouping/group-records.ts'
import type { PropertyRecord } from '../../../src/trials/records/record.ts'
import { exampleControl, exampleProject, exampleRecord, refutedRecord } from '../example-record.ts'

const dashboard = (records: readonly PropertyRecord[]) => dashboardOf(groupRecords(records), exampleProject)
const row = (page: string, start: string) =>
  page.split('\n').findLast((line) => line.startsWith(`| ${start}`)) ?? ''
const cells = (line: string) => line.split('|').map((cell) => cell.trim())

test('statements that fail as written are counted apart from certified properties', () => {
  const page = dashboard([
    exampleRecord(),
    refutedRecord({ id: 'suresh-2025/as-written', expected: 'refuted' }),
    exampleRecord({ id: 'suresh-2025/open', verdict: 'inconclusive' }),
    refutedRecord({ id: 'suresh-2025/wrong' }),
  ])
  expect(page).toContain('**2 of 4 properties came to the verdict expected of them.**')
  expect(page).toContain(
    '1 is certified; 1 tests a statement that fails as written and is refuted, as expected.',
  )
  expect(cells(row(page, 'properties certified'))[2]).toBe('1')
  expect(cells(row(page, 'statements that fail'))[2]).toBe('1')
  expect(cells(row(page, 'properties inconclusive'))[2]).toBe('1')
  expect(cells(row(page, 'properties with an unexpected'))[2]).toBe('1')
})

test('a row links to the claim and shows standing, verdict, pass rate, replicates and controls', () => {
  expect(cells(row(dashboard([exampleRecord()]), '[The tail of the spread'))).toEqual([
    '',
    '[The tail of the spread stays below its bound.](suresh-2025/theorem-3.md#theorem-3-bound)',
    '[suresh-2025](suresh-2025/README.md)',
    'stated',
    'certified',
    '4/4',
    '123\u202f456',
    '2/2',
    '',
  ])
})

test('a control is caught only if it is at every point that it names', () => {
  const missed = exampleControl({ verdict: 'certified', params: { n: 5 } })
  const page = dashboard([
    exampleRecord({ controls: [exampleControl(), missed, exampleControl({ name: 'b' })] }),
  ])
  expect(cells(row(page, 'controls caught'))[2]).toBe('**1/2**')
})

test('the error rate of the whole is the sum of α over what is expected to hold', () => {
  const three = ['a', 'b', 'c'].map((name) => exampleRecord({ id: `suresh-2025/${name}` }))
  const page = dashboard([...three, refutedRecord({ expected: 'refuted' })])
  expect(page).toContain('at most Σα = 3 × 10⁻⁹')
  expect(page).toContain('at most β = 10⁻⁶')
  expect(page).toContain('at most Σβ = 3 × 10⁻⁶')
})

test('identities and equalities certified from one side are counted apart', () => {
  const [point] = exampleRecord().points
  if (point === undefined) throw new Error('the example has points')
  const page = dashboard([
    exampleRecord({ id: 'suresh-2025/identity', random: false }),
    exampleRecord({
      points: [{ ...point, oneSided: true }, point, { ...point, oneSided: true, verdict: 'refuted' }],
    }),
  ])
  expect(cells(row(page, 'of the certified points'))[2]).toBe('1')
  expect(cells(row(page, 'properties without chance'))[2]).toBe('1')
  expect(page).toContain('Error rates of the 1 property with chance in it.')
})

test('epoch, tier and engine are named, and an empty dashboard is a page too', () => {
  expect(dashboard([exampleRecord()])).toContain('Epoch: 0.1.0. Tier: full. Engine: `philox4x32-10')
  expect(dashboard([])).toContain('**0 of 0 properties')
})

test('the order of the records does not matter', () => {
  const records = ['z', 'x-10', 'x-9'].map((name) => exampleRecord({ id: `suresh-2025/${name}` }))
  expect(dashboard(records)).toBe(dashboard(records.toReversed()))
})
