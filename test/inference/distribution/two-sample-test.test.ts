import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { twoSampleTest } from '../../../src/inference/distribution/two-sample-test.ts'
import { logGamma } from '../../../src/special/gamma.ts'
import { seeded } from '../../seeded.ts'

const LEVELS = { alpha: 1e-6, beta: 1e-6 }
const samples = fc.array(
  fc.integer({ min: 0, max: 20 }).map((k) => k / 20),
  { minLength: 1, maxLength: 30 },
)

describe('the test of two samples', () => {
  const even = (i: number, n: number) => (i + 0.5) / n

  test('evidence by hand, for equal laws and within a tolerance', () => {
    const look = (judge: ReturnType<typeof twoSampleTest>) => {
      const n = judge.budget / 16
      for (let i = 0; i < n; i++) judge.observe(even(i, n), 0.4 + even(i, n))
      return { n, d: judge.estimate(), judge }
    }
    const equal = look(twoSampleTest({ margin: 0.2 }, LEVELS))
    expect(equal.judge.logRefute).toBeCloseTo(equal.n * equal.d * equal.d - 1 - Math.LN2, 9)
    const within = look(twoSampleTest({ margin: 0.2, tolerance: 0.1 }, LEVELS))
    const over = within.d - 0.1
    expect(within.judge.logRefute).toBeCloseTo((within.n / 2) * over * over - Math.log(4) - Math.LN2, 9)
  })

  test('measures the largest gap between the two, ties included', () => {
    fc.assert(
      fc.property(samples, samples, (first, second) => {
        const n = Math.min(first.length, second.length)
        const judge = twoSampleTest({ margin: 0.3 }, LEVELS)
        for (let i = 0; i < n; i++) judge.observe(first[i] as number, second[i] as number)
        const gaps = Array.from({ length: 21 }, (_, k) => {
          const upTo = (xs: readonly number[]) => xs.slice(0, n).filter((x) => x <= k / 20).length / n
          return upTo(first) - upTo(second)
        })
        expect(judge.estimate()).toBeCloseTo(Math.max(...gaps.map(Math.abs)), 12)
      }),
      seeded(200),
    )
  })

  test('rests on a bound that holds for every n and every gap', () => {
    // P(D⁺ ≥ k/n) = C(2n, n − k)/C(2n, n) by reflection, against (e/2) exp(−k²/n).
    for (const n of [1, 2, 3, 5, 10, 30, 100, 458, 2000]) {
      for (let k = 1; k <= n; k++) {
        const exact = 2 * logGamma(n + 1) - logGamma(n - k + 1) - logGamma(n + k + 1)
        expect(exact).toBeLessThanOrEqual(1 - Math.LN2 - (k * k) / n + 1e-9)
      }
    }
  })

  test('decides a law that is right and one that is off within the budget', () => {
    const right = twoSampleTest({ margin: 0.1 }, LEVELS)
    const off = twoSampleTest({ margin: 0.1 }, LEVELS)
    for (let i = 0; i < right.budget; i++) {
      const [u, v] = [(i * 0.6180339887) % 1, (i * 0.4142135624) % 1]
      right.observe(u, v)
      off.observe(u, v + 0.1)
    }
    expect(right.decision).toBe('certified')
    expect(off.decision).toBe('refuted')
  })

  test('refuses NaN, and an estimate from nothing', () => {
    expect(() => twoSampleTest({ margin: 0.1 }, LEVELS).observe(1, Number.NaN)).toThrow(/^second is NaN/)
    expect(() => twoSampleTest({ margin: 0.1 }, LEVELS).estimate()).toThrow(/^observations is 0/)
  })
})
