import { expect, test } from 'vitest'
import { excursionAtLeast } from '#theorems/suresh-2025/spread-martingale'
import { regularizedGammaUpper } from '../../../src/special/gamma.ts'

test('one generation, from incomplete gammas alone', () => {
  for (const n of [5, 20, 100]) {
    for (const a of [2, 4]) {
      const half = (n - 1) / 2
      const above = (x: number) => regularizedGammaUpper(half, half * x)
      const massAbove = (x: number) => regularizedGammaUpper(half + 1, half * x)
      const later = above(a) + (1 - massAbove(a)) / a
      expect(excursionAtLeast({ n, k: 1, a })).toBeCloseTo(above(1) / massAbove(1) / a - later, 3)
    }
  }
})

test('tends to Ville’s bound 1/a as n and k/n grow', () => {
  const loss = (n: number) => 1 - 3 * excursionAtLeast({ n, k: 100 * n, a: 3 })
  expect(loss(400)).toBeLessThan(0.06)
  // The mean overshoot is of order n^(−1/2).
  expect(loss(400) / loss(1600)).toBeCloseTo(2, 1)
})
