import { expect, test } from 'vitest'
import { rangeOf } from '../../../site/try/charts/claim-data.ts'

/** One line that claims a value at each x, and nothing beyond it. */
const claimed = (...values: number[]) => ({ low: values, high: values, far: [[], []] as const })
const range = (log: boolean, values: number[], beside: number[][] = []) =>
  rangeOf({ lines: [claimed(...values)], beside }, [], log)

test('a claim of one value has room above and below, on either scale', () => {
  expect(range(false, [20_000])).toEqual([19_000, 21_000])
  const [low, high] = range(true, [20_000])
  expect([low / 20_000, high / 20_000].map(Math.log)).toEqual([-0.05, 0.05].map((x) => expect.closeTo(x)))
})

test('other lines are shown as far as they flatten nothing', () => {
  expect(range(false, [1, 2], [[2.5, 1e6]])).toEqual([0.95, 2.5])
  const [low, high] = range(true, [1, 10], [[0.5, 1e6, -1]])
  expect([low, high / 10]).toEqual([0.5, expect.closeTo(Math.exp(0.05 * Math.log(10)))])
})
