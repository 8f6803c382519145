import { expect, test } from 'vitest'
import {
  blindExponent,
  blindRisk,
  blindRiskAtLeast,
  blindRiskAtMost,
} from '#theorems/wang-2026/blind-pooling'

test('two batches of four, half of the second real: by hand', () => {
  // (¾)²·¼ + 1/16.
  expect(blindRisk({ m: 4, real: 2, T: 2 })).toBeCloseTo(0.140625 + 0.0625, 14)
  expect(blindRisk({ m: 10, real: 1, T: 400 })).toBeCloseTo(0.0595547226638, 12)
  expect(blindRisk({ m: 10, real: 5, T: 400 })).toBeCloseTo(0.00175125683875, 13)
  expect(blindRisk({ m: 10, real: 8, T: 400 })).toBeCloseTo(0.000412438028628, 14)
})

test('the bounds of two batches, by hand', () => {
  // Powers of ½ and of ⅔ with exponent 2α = 1: (½ + ¼)/4 and (⅔ + ¼)/4.
  expect(blindRiskAtLeast({ m: 4, real: 2, T: 2 })).toBeCloseTo(0.75 / 4, 14)
  expect(blindRiskAtMost({ m: 4, real: 2, T: 2 })).toBeCloseTo((2 / 3 + 1 / 4) / 4, 14)
})

test('they enclose the risk', () => {
  for (const real of [0, 1, 4, 10]) {
    for (const T of [1, 5, 300]) {
      const point = { m: 10, real, T }
      expect(blindRiskAtLeast(point)).toBeLessThanOrEqual(blindRisk(point) * (1 + 1e-12))
      expect(blindRiskAtMost(point)).toBeGreaterThanOrEqual(blindRisk(point) * (1 - 1e-12))
    }
  }
  expect([0.3, 0.5, 0.9].map((share) => blindExponent({ share }))).toEqual([0.3, 0.5, 0.5])
})
