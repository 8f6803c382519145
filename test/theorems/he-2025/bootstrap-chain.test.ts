import { expect, test } from 'vitest'
import {
  chainDistance,
  distanceAtLeast,
  distanceAtMost,
  fourthMoment,
} from '#theorems/he-2025/bootstrap-chain'

test('the distance of two generations of two observations, by hand', () => {
  // (1 − ¼)/6.
  expect(chainDistance({ n: 2, T: 2 })).toBeCloseTo(1 / 8, 12)
  expect(chainDistance({ n: 20, T: 10 })).toBeCloseTo(0.0668771767936, 12)
})

test('the bounds enclose it, and are equal in the limits', () => {
  expect(distanceAtLeast({ n: 10, T: 10 })).toBeCloseTo((1 - Math.exp(-1)) / 6, 12)
  expect(distanceAtMost({ n: 10, T: 5 })).toBeCloseTo(1 / 12, 12)
  expect(distanceAtMost({ n: 10, T: 50 })).toBe(1 / 6)
  for (const T of [1, 7, 100]) {
    const point = { n: 12, T }
    expect(distanceAtLeast(point)).toBeLessThan(chainDistance(point))
    expect(distanceAtMost(point)).toBeGreaterThanOrEqual(chainDistance(point))
  }
})

test('the fourth moment of a single observation: ∫ u(1 − u)⁴ + (1 − u)u⁴', () => {
  expect(fourthMoment({ n: 1, T: 1 })).toBeCloseTo(2 / 30, 12)
})
