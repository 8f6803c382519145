import * as distortedSampling from '#theorems/alemohammad-2024/distorted-sampling'
import * as effective from '#theorems/alemohammad-2024/effective-sample-size'
import * as fixedAgainstFresh from '#theorems/alemohammad-2024/fixed-against-fresh'
import * as settled from '#theorems/alemohammad-2024/settled-loop'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'
import { byHand, each, type Worked } from '../by-hand.ts'

// Half real: 1 + ½·½(1 − q^{2r})/(1 − q²) and q^{2r} + ½(1 − q^{2r})/(1 − q²), q = ½, after r = 0, 1, 2 refits.
const half = { n: 5, k: 5 }
const both = (sizes: { readonly n: number; readonly k: number; readonly T: number }) =>
  (['drawn once', 'drawn anew'] as const).map((real) => fixedAgainstFresh.loopRisk({ ...sizes, real }))
const refits = rowsOf('fixed and fresh real data, refits').map((row) => ({ ...row, T: row.refits + 1 }))
byHand(fixedAgainstFresh, {
  loopRisk: [
    ...each(
      [1, 2, 3].flatMap((T) => both({ ...half, T })),
      [1, 1, 5 / 4, 3 / 4, 21 / 16, 11 / 16],
    ),
    ...refits.flatMap(({ n, k, T, value }) => each(both({ n, k, T }), value)),
  ],
  loopRiskAtMost: each(
    (['drawn once', 'drawn anew'] as const).map((real) =>
      fixedAgainstFresh.loopRiskAtMost({ ...half, real }),
    ),
    [4 / 3, 1],
  ),
  costOfOldData: [
    [fixedAgainstFresh.costOfOldData({ ...half, T: 2 }), Math.sqrt(5 / 3)],
    ...refits.map(
      ({ n, k, T, value: [once = 0, anew = 1] }): Worked => [
        fixedAgainstFresh.costOfOldData({ n, k, T }),
        Math.sqrt(once / anew),
      ],
    ),
  ],
  costInTheEnd: [
    [fixedAgainstFresh.costInTheEnd(half), Math.SQRT2],
    // √(3 − 2α), α = 3 %.
    [fixedAgainstFresh.costInTheEnd({ n: 3, k: 97 }), Math.sqrt(2.94)],
  ],
})

// One real observation, one synthetic one of a quarter of the variance: ½ + Z²/16, with the real one’s square as unit.
const point = { n: 1, k: 1, T: 2, factor: 0.25 }
const loop = (real: distortedSampling.DistortedLoop['real']) => ({ n: 2, k: 3, T: 2, factor: 0.6, real })
byHand(distortedSampling, {
  loopMoments: [
    ...each(Object.values(distortedSampling.loopMoments({ ...point, real: 'drawn once' })).slice(0, 2), [
      9 / 16,
      1 / 4 + 1 / 16 + 3 / 256,
    ]),
    // ½·(0.6·⅔), and ¾·(0.36·8/9).
    ...each(Object.values(distortedSampling.loopMoments(loop('forgotten'))), [1 / 5, 6 / 25]),
  ],
  loopVariance: [[distortedSampling.loopVariance(loop('forgotten')), 1 / 5]],
  accumulatedVariance: [
    // ½·(1 − 0.15 − 0.7/8).
    [distortedSampling.accumulatedVariance({ n: 2, T: 2, factor: 0.7 }), 61 / 160],
    ...rowsOf('accumulated Gaussian, distorted').map(
      ({ value, ...of }): Worked => [distortedSampling.accumulatedVariance(of), value],
    ),
  ],
  // ¾ for the real pair; then ½ + (λ/4)(χ²₁ + Z²/2), of mean ½ + 3/8·λ and variance (λ²/16)(2 + ½).
  accumulatedFourth: each(
    [1, 2].map((T) => distortedSampling.accumulatedFourth({ n: 2, T, factor: 1 })),
    [3 / 4, (3 / 4) * (49 / 64 + 5 / 32)],
  ),
  accumulatedVarianceAtMost: [
    [distortedSampling.accumulatedVarianceAtMost({ n: 2, T: 7, factor: 0.5 }), 1 / 4],
  ],
  accumulatedVarianceAtLeast: [
    [distortedSampling.accumulatedVarianceAtLeast({ n: 2, T: 4, factor: 0.5 }), 3 / 16],
  ],
  // E Z² within ±c is 1 − 2cφ(c)/(2Φ(c) − 1); a half inside ±1.
  truncatedFactor: [
    [distortedSampling.truncatedFactor(1, 0.5), 1 - (2 * Math.exp(-0.5)) / Math.sqrt(2 * Math.PI) / 0.5],
  ],
})

// Half real: the variance goes from 1 to ¾ and 11/16 of that of the real data.
byHand(effective, {
  effectiveSize: each(
    [1, 2, 3].map((T) => effective.effectiveSize({ n: 33, k: 33, T })),
    [33, 44, 48],
  ),
  effectiveSizeAtMost: [[effective.effectiveSizeAtMost({ n: 10, k: 30 }), 17.5]],
})

// One real, one synthetic: m = (1 + λs)/3 and s = ¼ + ¼λs + ¼m, with λ = 1 that is 1/3·(1 + s) and s = ½.
const ones = { n: 1, k: 1, factor: 1, divisor: 'n' } as const
byHand(settled, {
  handedOn: [[settled.handedOn(ones), 1 / 3]],
  settledVariance: [
    [settled.settledVariance(ones), 1 / 2],
    [settled.settledVariance({ ...ones, factor: 10 }), Number.POSITIVE_INFINITY],
    // Golden: .38795 with the unbiased variance, .380527 by maximum likelihood.
    [settled.settledVariance({ n: 20, k: 80, factor: 0.6, divisor: 'n-1' }), 0.38795, 5e-6],
    [settled.settledVariance({ n: 20, k: 80, factor: 0.6, divisor: 'n' }), 0.380527, 5e-7],
  ],
  settledMeanSquare: [[settled.settledMeanSquare(ones), 1 / 2]],
})
