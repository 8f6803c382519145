import { expect, test } from 'vitest'
import { reachTable, reachText } from '../../../src/report/front/reach-table.ts'
import type { PointRecord } from '../../../src/trials/records/record.ts'
import { exampleRecord, refutedRecord } from '../example-record.ts'

const [example] = exampleRecord().points
const point = (params: PointRecord['params'], verdict: PointRecord['verdict'] = 'certified'): PointRecord => {
  if (example === undefined) throw new Error('the example has points')
  return { ...example, params, verdict }
}

test('numbers span from the smallest to the largest, words are listed, at the certified points alone', () => {
  const points = [
    point({ n: 5, kind: 'b', T: 3 }),
    point({ n: 12_345_678, kind: 'a', T: 3 }),
    point({ n: 2, kind: 'c', T: 9 }, 'vacuous'),
  ]
  expect(reachText({ points })).toBe('`T` 3, `kind` a or b, `n` 5 to 1.235 × 10⁷')
})

test('many words are counted', () => {
  const points = ['a', 'b', 'c', 'd', 'e', 'e'].map((kind) => point({ kind }))
  expect(reachText({ points })).toBe('`kind` 5 different ones')
})

test('a claim that is not certified reaches nowhere', () => {
  const rows = reachTable([exampleRecord(), refutedRecord()]).split('\n').slice(2)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toContain(`[${exampleRecord().title}]`)
})
