import { describe, expect, test } from 'vitest'
import { frozenBeyondLikelihood, frozenBeyondUnbiased } from '#theorems/suresh-2025/frozen-mean'
import { gaussianMeanTail } from '../../../src/laws/gaussian/gaussian-mean-tail.ts'
import { logGamma } from '../../../src/special/gamma.ts'
import { normalCdf } from '../../../src/special/normal.ts'

describe('Pr(|M_k − μ₀| > x σ₀)', () => {
  test('one generation is normal, whatever the divisor', () => {
    for (const n of [2, 3, 15, 100, 2000]) {
      for (const x of [0.001, 0.1, 1, 5]) {
        for (const divisor of ['n', 'n-1'] as const) {
          const exact = 2 * normalCdf(-x * Math.sqrt(n))
          expect(Math.abs(gaussianMeanTail({ n, k: 1, x, divisor }) - exact)).toBeLessThan(1e-8)
        }
      }
    }
  })

  test('two generations mix normals with the variance (1 + R)/n', () => {
    // Midpoint rule in ln R over all its mass.
    for (const [n, divisor, scale] of [
      [4, 'n', 4],
      [15, 'n-1', 14],
    ] as const) {
      const [shape, rate] = [(n - 1) / 2, scale / 2]
      for (const x of [0.1, 0.5, 2]) {
        let sum = 0
        for (let y = -30; y < 5; y += 0.002) {
          const density = Math.exp(shape * (y + Math.log(rate)) - rate * Math.exp(y) - logGamma(shape))
          sum += 0.002 * density * 2 * normalCdf(-x / Math.sqrt((1 + Math.exp(y)) / n))
        }
        expect(gaussianMeanTail({ n, k: 2, x, divisor })).toBeCloseTo(sum, 8)
      }
    }
  })

  test('integrates to the variance: k/n with divisor n − 1, 1 − (1 − 1/n)^k with divisor n', () => {
    // E M² = ∫ 2x Pr(|M| > x) dx.
    for (const [n, k] of [
      [20, 3],
      [40, 10],
    ] as const) {
      let [unbiased, likelihood] = [0, 0]
      for (let x = 0.01; x < 6; x += 0.02) {
        unbiased += 0.04 * x * gaussianMeanTail({ n, k, x, divisor: 'n-1' })
        likelihood += 0.04 * x * gaussianMeanTail({ n, k, x, divisor: 'n' })
      }
      expect(unbiased).toBeCloseTo(k / n, 3)
      expect(likelihood).toBeCloseTo(-Math.expm1(k * Math.log1p(-1 / n)), 3)
    }
  })

  test('comes to rest with Student’s law, at a distance of order 1/n', () => {
    for (const x of [0.2, 1, 3]) {
      const off = (n: number) => [
        n * (gaussianMeanTail({ n, k: 60 * n, x, divisor: 'n-1' }) - frozenBeyondUnbiased(x)),
        n * (gaussianMeanTail({ n, k: 30 * n, x, divisor: 'n' }) - frozenBeyondLikelihood(x)),
      ]
      expect(off(30)).toEqual(off(15).map((value) => expect.closeTo(value, 1)))
    }
  })

  test('names what is wrong with its arguments', () => {
    const good = { n: 10, k: 5, x: 0.1, divisor: 'n' } as const
    expect(() => gaussianMeanTail({ ...good, n: 1 })).toThrow('n is 1')
    expect(() => gaussianMeanTail({ ...good, k: 0 })).toThrow('k is 0')
    expect(() => gaussianMeanTail({ ...good, x: 0 })).toThrow('x is 0')
  })
})
