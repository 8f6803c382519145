import { describe, expect, test } from 'vitest'
import { leakHitAtLeast } from '../../../src/laws/leaky/leak-hits.ts'

/** The chain for n → ∞ in units of 1/n: v_r(y) = Σ_j c_j e^{−(1 + 3j)y/4}, whose coefficients have a recursion. */
function limit(k: number): number {
  const rate = (j: number) => (1 + 3 * j) / 4
  let c = [1]
  for (let r = 1; r < k; r++) {
    const again = c.reduce((sum, x, j) => sum + x / (2 * rate(j) + 1), 0)
    c = [again, ...c.map((x, j) => (x * 2 * rate(j)) / (2 * rate(j) + 1))]
  }
  return 1 - c.reduce((sum, x, j) => sum + x / (1 + rate(j)), 0)
}

describe('a lower bound on the hits of the leak', () => {
  test('one batch: 1 − ∫ n (1 − g)^{n−1} (1 − min(g, ½)/4)^n dg', () => {
    for (const n of [1, 2, 10, 100]) {
      const cells = 100_000
      let sum = 0
      for (let i = 0; i < cells; i++) {
        const g = (i + 0.5) / cells
        sum += n * Math.exp((n - 1) * Math.log1p(-g) + n * Math.log1p(-Math.min(g, 0.5) / 4))
      }
      expect(Math.abs(leakHitAtLeast(n, 1) - (1 - sum / cells))).toBeLessThan(2e-4)
    }
  })

  test('many observations: 1/5, 3/10, 4/11, … and the limit’s own recursion', () => {
    expect([1, 2, 3].map(limit)).toEqual([1 / 5, 3 / 10, 4 / 11].map((x) => expect.closeTo(x, 12)))
    for (const k of [1, 2, 3, 5, 8, 11]) {
      expect(Math.abs(leakHitAtLeast(1e7, k) - limit(k))).toBeLessThan(2e-4)
    }
  })

  test('rises with every batch, by less each time', () => {
    for (const n of [20, 100, 1000]) {
      const rises = [1, 2, 3, 4, 5, 6].map((k) => leakHitAtLeast(n, k + 1) - leakHitAtLeast(n, k))
      expect(Math.min(...rises)).toBeGreaterThan(0)
      for (const [i, rise] of rises.slice(1).entries()) expect(rise).toBeLessThan(rises[i] as number)
    }
  })
})
