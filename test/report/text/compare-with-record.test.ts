import { describe, expect, test } from 'vitest'
import { compareWithRecord } from '../../../src/report/text/compare-with-record.ts'
import type { Evidence } from '../../../src/trials/judge.ts'
import { exampleRecord } from '../example-record.ts'

const record = exampleRecord()
const point = { n: 10, k: 111, epsilon: 0.1 }
const { predicted, certifies } = record.points[0] ?? { predicted: '', certifies: '' }
/** What the first point of the example came to, before its numbers were rounded. */
const evidence: Evidence = {
  verdict: 'certified',
  predicted,
  certifies,
  margin: record.margin,
  oneSided: false,
  replicates: 832,
  statistic: 0.058293847561,
  interval: [0.0551123, 0.0616234],
  logRefute: -41.25 * Math.log(10),
  logCertify: 6.02 * Math.log(10),
  random: true,
  drew: true,
}
const replayed = { point, evidence, epoch: record.epoch, specHash: record.specHash }
const compared = (change: object = {}, other: typeof record | undefined = record) =>
  compareWithRecord(other, { ...replayed, ...change })

test('the numbers of the record are the same up to its digits, in whatever order the parameters come', () => {
  const words = `the same numbers as ${record.id}@${record.hash.slice(0, 12)}…`
  expect(compared()).toEqual({ words, differs: false })
  expect(compared({ point: { epsilon: 0.1, k: 111, n: 10 } }).differs).toBe(false)
})

test('what differs is named, then and now', () => {
  const { words, differs } = compared({ evidence: { ...evidence, statistic: 0.05829386, replicates: 833 } })
  expect(differs).toBe(true)
  expect(words).toContain('replicates 832, now 833')
  expect(words).toContain('statistic 0.058293848, now 0.05829386')
  expect(words).not.toContain('interval')
})

describe('numbers are not compared where they may differ:', () => {
  test.each<[string, object, string]>([
    ['at a point that the record does not have', { point: { ...point, n: 11 } }, 'does not have this point'],
    ['at another epoch', { epoch: 'other' }, `is of epoch ${record.epoch}`],
    ['where the question is another', { specHash: 'b'.repeat(64) }, 'answers another question'],
  ])('%s', (_, change, words) => {
    const other = { evidence: { ...evidence, statistic: 0.9 }, ...change }
    expect(compared(other)).toMatchObject({ differs: false, words: expect.stringContaining(words) })
  })

  test('without a record', () => {
    expect(compareWithRecord(undefined, replayed)).toMatchObject({ differs: false })
  })
})
