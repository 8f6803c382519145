import { expect, test } from 'vitest'
import { GaussianNull } from '../../../src/audit/nulls/gaussian-null.ts'
import { logGamma } from '../../../src/special/gamma.ts'

/** Equal steps from −1 to 1. */
const steps = Array.from({ length: 201 }, (_, i) => i / 100 - 1)

test.each(['n', 'n-1'] as const)(
  'under the null every likelihood ratio has mean 1 (divisor %s)',
  (divisor) => {
    const law = new GaussianNull({ n: 9, mean: 1, variance: 4 }, { workflow: 'replace', share: 0, divisor })
    const [n, degrees] = [30, 29]
    const d = divisor === 'n' ? n : n - 1
    const means = law.alternatives.map(() => 0)
    // The mean is N(1, 4/n), the variance 4/d times a χ² of n − 1 degrees of freedom; both by the trapezoid rule, the
    // second in its logarithm.
    for (const u of steps) {
      for (const v of steps) {
        const [z, x] = [9 * u, degrees * Math.exp(3 * v)]
        const normal = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * 0.09
        const chi = Math.exp((degrees / 2) * Math.log(x / 2) - x / 2 - logGamma(degrees / 2)) * 0.03
        const ratios = law.ratios({ n, mean: 1 + (2 * z) / Math.sqrt(n), variance: (4 * x) / d })
        for (const [i, ratio] of ratios.entries()) means[i] = (means[i] ?? 0) + normal * chi * Math.exp(ratio)
      }
    }
    expect(means.length).toBeGreaterThan(15)
    for (const mean of means) expect(mean).toBeCloseTo(1, 6)
  },
)

test('fresh real data, and shares, are refused', () => {
  const first = { n: 9, mean: 1, variance: 4 }
  const settings = { workflow: 'fresh-real', share: 0, divisor: 'n' } as const
  expect(() => new GaussianNull(first, settings)).toThrow(
    "workflow is 'fresh-real'; allowed: for estimates of a Gaussian",
  )
})
