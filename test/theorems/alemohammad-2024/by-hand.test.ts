import * as distortedSampling from '#theorems/alemohammad-2024/distorted-sampling'
import * as fixedAgainstFresh from '#theorems/alemohammad-2024/fixed-against-fresh'
import { byHand, each } from '../by-hand.ts'

// Half real: 1 + ½·½(1 − q^{2r})/(1 − q²) and q^{2r} + ½(1 − q^{2r})/(1 − q²), q = ½, after r = 0, 1, 2 refits.
const half = { n: 5, k: 5 }
const both = (sizes: { readonly n: number; readonly k: number; readonly T: number }) =>
  (['drawn once', 'drawn anew'] as const).map((real) => fixedAgainstFresh.loopRisk({ ...sizes, real }))
const three = { n: 3, k: 97 }
byHand(fixedAgainstFresh, {
  loopRisk: [
    ...each(
      [1, 2, 3].flatMap((T) => both({ ...half, T })),
      [1, 1, 5 / 4, 3 / 4, 21 / 16, 11 / 16],
    ),
    [both({ ...three, T: 21 })[0] ?? 0, 1.34678126, 1e-8],
    [both({ ...three, T: 21 })[1] ?? 0, 0.6532187405, 1e-10],
    [both({ ...three, T: 101 })[0] ?? 0, 1.491272384, 1e-9],
    [both({ ...three, T: 101 })[1] ?? 0, 0.5087276161, 1e-10],
  ],
  loopRiskAtMost: each(
    (['drawn once', 'drawn anew'] as const).map((real) =>
      fixedAgainstFresh.loopRiskAtMost({ ...half, real }),
    ),
    [4 / 3, 1],
  ),
  costOfOldData: [
    [fixedAgainstFresh.costOfOldData({ ...half, T: 2 }), Math.sqrt(5 / 3)],
    [fixedAgainstFresh.costOfOldData({ ...three, T: 21 }), 1.435883531, 1e-9],
  ],
  costInTheEnd: [
    [fixedAgainstFresh.costInTheEnd(half), Math.SQRT2],
    [fixedAgainstFresh.costInTheEnd(three), 1.71464282, 1e-9],
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
    [distortedSampling.accumulatedVariance({ n: 4, T: 30, factor: 0.7 }), 0.262718785232, 1e-12],
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
  // With 2Φ(2) − 1 = 0.9544997361.
  truncatedFactor: [[distortedSampling.truncatedFactor(2, 0.9544997361036416), 0.7737413035, 1e-10]],
})
