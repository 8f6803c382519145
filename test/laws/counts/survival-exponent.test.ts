import { describe, expect, test } from 'vitest'
import { survivalExponent, survivalExponentBounds } from '../../../src/laws/counts/survival-exponent.ts'
import { rowOf, rowsOf } from '../../fixtures/mpmath/laws.ts'

describe('g_k', () => {
  test.each(rowsOf('survival exponent'))('g_$k = $value', ({ k, value }) => {
    expect(survivalExponent(k)).toBeCloseTo(value, 14)
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

  test('follows its expansion 1/g_k = k/2 + (ln k)/6 + .3991… + O(ln k / k)', () => {
    const { value } = rowOf('survival exponent, constant of its expansion')
    for (const k of [1e3, 1e4, 1e5]) {
      const rest = 1 / survivalExponent(k) - k / 2 - Math.log(k) / 6 - value
      expect(Math.abs(rest)).toBeLessThan(Math.log(k) / k / 10)
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
