import { laws } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import {
  hitProbability,
  hitsAtLeast,
  hitsAtMost,
  meanOfProduct,
} from '#theorems/barzilai-shamir-2025/amplification'

/** The same by its definition for two blocks: a sum over Bin(n, ½). */
function overTwoBlocks(n: number, f: (j: number) => number): number {
  let p = Math.exp(-n * Math.LN2)
  let sum = 0
  for (let j = 0; j <= n; j++) {
    sum += p * f(j) * f(n - j)
    p *= (n - j) / (j + 1)
  }
  return sum
}

describe('hits of m blocks', () => {
  test('the mean of a product over multinomial counts', () => {
    for (const n of [1, 20, 100]) {
      expect(meanOfProduct(3, n, () => 1)).toBeCloseTo(1, 11)
      const f = (j: number) => 1 / (j + 1)
      expect(meanOfProduct(2, n, f)).toBeCloseTo(overTwoBlocks(n, f), 11)
      // E x^n_1 y^n_2 with x = y is x^n.
      expect(meanOfProduct(5, n, (j) => Math.exp(-j / 50))).toBeCloseTo(Math.exp(-n / 50), 11)
    }
  })

  test('one block: around the exact law of its hits', () => {
    for (const n of [50, 100, 150]) {
      const exact = 1 - laws.meanOverFirstLeak(n, (leak) => Math.exp(n * Math.log1p(-leak / 2)))
      expect(hitsAtLeast({ m: 1, n })).toBeLessThan(exact)
      expect(hitsAtMost({ m: 1, n })).toBeGreaterThan(exact)
    }
  })

  test('two blocks of 50 without interpolation', () => {
    const misses = new Map<number, number>()
    const f = (j: number) => {
      if (Math.abs(j - 50) > 40) return 0 // one in 10¹⁵
      const known = misses.get(j) ?? laws.meanOverFirstLeak(j, (leak) => Math.exp(-25 * leak))
      misses.set(j, known)
      return known
    }
    expect(hitsAtLeast({ m: 2, n: 100 })).toBeCloseTo(1 - overTwoBlocks(100, f), 4)
  })

  test('tends to 1 − 0.7589^m', () => {
    for (const m of [1, 4, 16])
      expect(Math.abs(hitsAtLeast({ m, n: 1000 * m }) - hitProbability(m))).toBeLessThan(1e-3)
  })
})
