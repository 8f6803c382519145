import { expect, test } from 'vitest'
import { reciprocalSum } from '../../../src/laws/accumulation/reciprocal-sum.ts'

test('adds up powers of sizes, whole or not', () => {
  expect(reciprocalSum([])).toBe(0)
  expect(reciprocalSum([0.5, 4])).toBe(2.25)
  expect(reciprocalSum([2, 4], 2)).toBeCloseTo(1 / 4 + 1 / 16, 14)
  expect(reciprocalSum([3, 7, 7], 0)).toBe(3)
})
