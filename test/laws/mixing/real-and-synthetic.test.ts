import { describe, expect, test } from 'vitest'
import {
  bestRealWeight,
  fixedRealVariance,
  freshRealVariance,
  weightedRealVariance,
} from '../../../src/laws/mixing/real-and-synthetic.ts'
import { rowOf, rowsOf } from '../../fixtures/mpmath/laws.ts'
import { binomialLaw } from '../counts/transition-matrix.ts'

const settled = 4000

describe('real and synthetic data', () => {
  test('Gaussian mean, n = 50, k = 30, sd 1.3: stationary, total and fresh', () => {
    const fixed = rowOf('fixed real data, given them')
    const { givenReal, total } = fixedRealVariance({ ...fixed, rounds: settled })
    expect(fixed.variance * givenReal).toBeCloseTo(fixed.value, 14)
    expect(fixed.variance * total).toBeCloseTo(fixed.variance / fixed.n + fixed.value, 14)
    const fresh = rowOf('fresh real data')
    expect(fresh.variance * freshRealVariance({ ...fresh, rounds: settled })).toBeCloseTo(fresh.value, 14)
  })

  test('fixed real data cost at most half as much again, fresh ones save up to half', () => {
    for (const k of [1, 20, 5000]) {
      const alpha = 20 / (20 + k)
      const point = { n: 20, k, rounds: 100000 }
      expect(20 * fixedRealVariance(point).total).toBeCloseTo((3 - 2 * alpha) / (2 - alpha), 9)
      expect(20 * freshRealVariance(point)).toBeCloseTo(1 / (2 - alpha), 9)
    }
  })

  test('the closed form is the recursion, for every quadratic variance', () => {
    for (const v2 of [-1, 0, 0.5, 2]) {
      const [n, k] = [7, 4]
      const rho = k / (n + k)
      let variance = 0
      for (let t = 0; t <= 12; t++) {
        expect(fixedRealVariance({ n, k, rounds: t, v2 }).givenReal).toBeCloseTo(variance, 14)
        variance = rho * rho * (variance + (1 + v2 * variance) / k)
      }
      const lambda = k / n
      const limit = lambda / (n * (1 + 2 * lambda) - v2 * lambda)
      expect(fixedRealVariance({ n, k, rounds: settled, v2 }).givenReal).toBeCloseTo(limit, 13)
    }
  })

  test('fresh real data: the closed form is the recursion', () => {
    for (const v2 of [-1, 0, 2]) {
      const [n, k] = [5, 3]
      const rho = k / (n + k)
      let variance = 1 / n
      for (let t = 0; t <= 10; t++) {
        expect(freshRealVariance({ n, k, rounds: t, v2 })).toBeCloseTo(variance, 14)
        variance = ((1 - rho) * (1 - rho)) / n + rho * rho * (variance + (1 + v2 * variance) / k)
      }
    }
  })

  test('normal variance, n = k = 4: .2, where the wrong coefficient would give .1667', () => {
    // V = 2: λ·V/(n(1 + 2λ) − 2λ).
    expect(2 * fixedRealVariance({ n: 4, k: 4, rounds: settled, v2: 2 }).givenReal).toBeCloseTo(0.2, 12)
  })

  test('Bernoulli, fixed real data: the exact chain of counts', () => {
    const [n, k, ones] = [6, 4, 2]
    const p = ones / n
    // Model m = (ones + synthetic)/(n + k).
    let law = new Map<number, number>([[p, 1]])
    for (let t = 1; t <= 5; t++) {
      const next = new Map<number, number>()
      for (const [m, mass] of law) {
        binomialLaw(k, m).forEach((q, count) => {
          const model = (ones + count) / (n + k)
          next.set(model, (next.get(model) ?? 0) + mass * q)
        })
      }
      law = next
      let variance = 0
      for (const [m, mass] of law) variance += mass * (m - p) * (m - p)
      expect(p * (1 - p) * fixedRealVariance({ n, k, rounds: t, v2: -1 }).givenReal).toBeCloseTo(variance, 14)
    }
  })

  test('the best weight minimises, and its error is itself over n', () => {
    expect(bestRealWeight(1)).toBeCloseTo((Math.sqrt(5) - 1) / 2, 15)
    for (const [n, m] of [
      [20, 20],
      [30, 10],
      [5, 20],
    ] as const) {
      const best = bestRealWeight(n / m)
      const risk = (weight: number) => weightedRealVariance({ n, m, weight })
      expect(n * risk(best)).toBeCloseTo(best, 13)
      expect(risk(best)).toBeLessThan(risk(best + 1e-3))
      expect(risk(best)).toBeLessThan(risk(best - 1e-3))
      // Pooling without weights is the fresh loop.
      expect(risk(n / (n + m))).toBeCloseTo(freshRealVariance({ n, k: m, rounds: settled }), 13)
      expect(n * risk(n / (n + m))).toBeCloseTo((n / m + 1) / (n / m + 2), 13)
    }
    expect(weightedRealVariance({ n: 8, m: 3, weight: 1 })).toBe(1 / 8)
  })

  test('the variance estimator at n = m = 20: v₂ of 19 degrees of freedom', () => {
    // In units V = 2 of the variance function, and degrees of freedom for observations.
    for (const { degrees, weight, value } of rowsOf('weighted variance')) {
      expect(2 * weightedRealVariance({ n: degrees, m: degrees, weight, v2: 2 })).toBeCloseTo(value, 14)
    }
  })

  test('names what is wrong with its arguments', () => {
    expect(() => fixedRealVariance({ n: 0, k: 1, rounds: 1 })).toThrow('n is 0')
    expect(() => fixedRealVariance({ n: 1, k: 1, rounds: 1, v2: 4 })).toThrow('v2 is 4')
    expect(() => freshRealVariance({ n: 1, k: 1, rounds: -1 })).toThrow('rounds is -1')
    expect(() => weightedRealVariance({ n: 1, m: 1, weight: 0 })).toThrow('weight is 0')
    // ½²·(1 + 3/1) is 1: the variance grows without end.
    expect(() => weightedRealVariance({ n: 1, m: 1, weight: 0.5, v2: 3 })).toThrow('v2 is 3')
    expect(() => weightedRealVariance({ n: 1, m: 1, weight: 0.1, v2: 2 })).toThrow('v2 is 2')
    expect(() => bestRealWeight(0)).toThrow('k is 0')
  })
})
