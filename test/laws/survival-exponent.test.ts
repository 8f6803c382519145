import { describe, expect, test } from 'vitest'
import { survivalExponent, survivalExponentBounds } from '../../src/laws/survival-exponent.ts'

describe('g_k', () => {
  // Values of an independent implementation (mpmath), Suresh et al. 2025.
  test.each([
    [1, 1, 12],
    [2, 0.632120558829, 12],
    [3, 0.468536, 6],
    [4, 0.374082, 6],
    [5, 0.312079709975, 12],
    [6, 0.268077, 6],
    [10, 0.172254624906, 12],
    [20, 0.0916449702764, 12],
  ])('g_%i = %f', (k, value, digits) => {
    expect(survivalExponent(k)).toBeCloseTo(value, digits)
  })

  test('lies within its bounds, which lie within [1/k, 3/k]; equality at k = 1', () => {
    for (let k = 1; k <= 3000; k = k < 20 ? k + 1 : Math.ceil(1.1 * k)) {
      const { lower, upper } = survivalExponentBounds(k)
      const g = survivalExponent(k)
      expect(g).toBeGreaterThanOrEqual(lower)
      expect(g).toBeLessThanOrEqual(upper)
      expect(lower).toBeGreaterThanOrEqual(1 / k)
      expect(upper).toBeLessThanOrEqual(3 / k)
    }
    expect(survivalExponentBounds(1)).toEqual({ lower: 1, upper: 1 })
  })

  test('follows its expansion 1/g_k = k/2 + (ln k)/6 + 0.399124 + O(ln k / k)', () => {
    for (const k of [1e3, 1e4, 1e5]) {
      const rest = 1 / survivalExponent(k) - k / 2 - Math.log(k) / 6 - 0.399124
      expect(Math.abs(rest)).toBeLessThan(Math.log(k) / k)
    }
  })

  test('is the survival of a Poisson branching process, summed over the offspring of the first token', () => {
    // Second derivation: alive_{g+1} = Σ_j Pr(Poisson(1) = j)·(1 − (1 − alive_g)^j), alive_0 = 1.
    let alive = 1
    for (let k = 1; k <= 30; k++) {
      expect(survivalExponent(k)).toBeCloseTo(alive, 14)
      let next = 0
      let mass = Math.exp(-1)
      let miss = 1
      for (let j = 0; j < 40; j++) {
        next += mass * (1 - miss)
        mass /= j + 1
        miss *= 1 - alive
      }
      alive = next
    }
  })

  test('needs an integer, 1 or above', () => {
    for (const k of [0, -2, 2.5, Number.NaN]) {
      expect(() => survivalExponent(k)).toThrow(`k is ${k}`)
      expect(() => survivalExponentBounds(k)).toThrow(`k is ${k}`)
    }
  })
})
