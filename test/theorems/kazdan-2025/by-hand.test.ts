import * as kernelAccumulation from '#theorems/kazdan-2025/kernel-accumulation'
import * as kernelBandwidths from '#theorems/kazdan-2025/kernel-bandwidths'
import * as subsampledBudget from '#theorems/kazdan-2025/subsampled-budget'
import { rowOf } from '../../fixtures/mpmath/laws.ts'
import { byHand, each } from '../by-hand.ts'

// Two generations of two observations: both real, both new or one of each in 1, 1 and 4 of 6 subsamples; the error is
// of variance ½, 1, ⅞ where σ is known and ½, ¾, ¾ with divisor 2. With divisor 1: A = ⅝, B = 5/4 and S = ⅚.
const twos = { n: 2, T: 2 }
const fits = ['known', 'n', 'n-1'] as const
byHand(subsampledBudget, {
  budgetRisk: each(
    fits.map((fitted) => subsampledBudget.budgetRisk({ ...twos, fitted })),
    [5 / 6, 17 / 24, 5 / 6],
  ),
  budgetVariance: each(
    fits.map((fitted) => subsampledBudget.budgetVariance({ ...twos, fitted })),
    [1, 7 / 24, 5 / 6],
  ),
  // E e⁴ = (¾ + 33/16 + 4·63/32)/6; and 3/4 − 1/4 for the real sample.
  squaredErrorVariance: [
    [subsampledBudget.squaredErrorVariance({ ...twos, fitted: 'n' }), 57 / 32 - (17 / 24) * (17 / 24)],
    [subsampledBudget.squaredErrorVariance({ n: 2, T: 1, fitted: 'known' }), 1 / 2],
  ],
  // χ² with one degree of freedom, over 2 and over 1.
  modelVarianceVariance: each(
    (['n', 'n-1'] as const).map((fitted) => subsampledBudget.modelVarianceVariance({ n: 2, T: 1, fitted })),
    [1 / 2, 2],
  ),
  largeBudgetRisk: [
    ...each(
      [1, 2, 3].map((T) => subsampledBudget.largeBudgetRisk({ T })),
      [1, 7 / 4, 25 / 12],
    ),
    [subsampledBudget.largeBudgetRisk({ T: 1e6 }), subsampledBudget.longRunMultiplier, 3e-6],
  ],
  doublingGrowth: each(
    fits.map((fitted) => subsampledBudget.doublingGrowth({ n: 2, fitted })),
    [1, 1, Math.SQRT2],
  ),
})

byHand(kernelAccumulation, {
  // Two coins, of ½ and of ⅓.
  kernelsPassed: each(kernelAccumulation.kernelsPassed({ T: 3 }), [1 / 3, 1 / 2, 1 / 6]),
  poolVariance: [
    // A point and another of variance 1 around it.
    [kernelAccumulation.poolVariance({ n: 1, T: 2, h: 1 }), 1 / 4],
    [kernelAccumulation.poolVariance({ n: 20, T: 16, h: 0.5 }), rowOf('kernel variance, accumulated').value],
  ],
  poolVarianceAtMost: [[kernelAccumulation.poolVarianceAtMost({ n: 5, T: 4, h: 2 }), 1 + 8 * Math.LN2]],
  poolVarianceAtLeast: [
    [kernelAccumulation.poolVarianceAtLeast({ n: 2, T: 3, h: 0 }), 1 - (Math.PI * Math.PI) / 12],
    // E G = 1/3 + 1/2 for T = 3: 1 − π²/6 + 5/6 − (π²/6 − 1 + Σ ln k/k²).
    [
      kernelAccumulation.poolVarianceAtLeast({ n: 1, T: 3, h: 1 }),
      1 + 5 / 6 + 1 - (Math.PI * Math.PI) / 3 - rowOf('sum of ln k over k squared').value,
    ],
  ],
  poolFourthMoment: [[kernelAccumulation.poolFourthMoment({ T: 2, h: 1 }), 15 / 2]],
})

// Two observations, half of the variance in them: 7/8 of it and ¾·½ of a squared bandwidth of 2^(3/5) times it.
const pair = { n: 2, T: 2 }
const scotts = Math.exp(0.6 * Math.LN2)
byHand(kernelBandwidths, {
  scottsFactor: each([2, 32].map(kernelBandwidths.scottsFactor), [scotts, 8 / 31]),
  scottsVariance: each(
    [1, 2].map((T) => kernelBandwidths.scottsVariance({ n: 2, T })),
    [1 / 2, (7 / 8 + (3 / 8) * scotts) / 2],
  ),
  scottsVarianceAtMost: [
    [Math.log(kernelBandwidths.scottsVarianceAtMost(pair)), (Math.PI * scotts) / Math.sin(0.6 * Math.PI)],
  ],
  scottsFourthAtMost: each(
    [1, 2].map((T) => kernelBandwidths.scottsFourthAtMost({ n: 2, T })),
    [3, 3 + 9 * scotts + (9 / 2) * scotts * scotts],
  ),
  // ½, then half of ½ + 4; and the golden value after 16 samples of 20.
  replacedVariance: [
    ...each(
      [1, 2].map((T) => kernelBandwidths.replacedVariance({ n: 2, T, h: 2 })),
      [1 / 2, 9 / 4],
    ),
    [kernelBandwidths.replacedVariance({ n: 20, T: 16, h: 0.5 }), 2.98949332539, 5e-12],
  ],
  replacedFourth: [[kernelBandwidths.replacedFourth({ T: 3, h: 2 }), 243]],
})
