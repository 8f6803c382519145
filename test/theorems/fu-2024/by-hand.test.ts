import * as variation from '#theorems/fu-2024/total-variation'
import * as share from '#theorems/fu-2024/vanishing-share'
import { byHand, each } from '../by-hand.ts'

const loop = { n: 1, k: 1, T: 2 }
byHand(variation, {
  // Half of the real error, and a quarter of one observation’s; the same with new real data; both.
  errorVariance: each(
    (['fixed', 'fresh', 'none'] as const).map((real) => variation.errorVariance({ ...loop, real })),
    [5 / 4, 3 / 4, 2],
  ),
  totalVariationAt: each([0, 4, 12].map(variation.totalVariationAt), [0, 1 / 2, 2 / 3]),
  totalVariation: [[variation.totalVariation({ n: 1, k: 1, T: 4, real: 'none' }), 1 / 2]],
  // tan(π/6) at n = 9/8, were there such a sample.
  totalVariationAtMost: [
    [variation.totalVariationAtMost({ ...loop, n: 9 / 8, real: 'fixed' }), 1 / 3],
    [variation.totalVariationAtMost({ ...loop, n: 3 / 4, real: 'fresh' }), 1 / 3],
    [variation.totalVariationAtMost({ ...loop, real: 'none' }), 1],
  ],
})

byHand(share, {
  shareOf: [[share.shareOf(4, 1 / 2), 1 / 2]],
  // One observation a generation, synthetic with ½ in the second and ⅔ in the third.
  moments: [
    [share.moments({ n: 1, a: 1, T: 2 }).fourth, 5 / 2],
    [share.moments({ n: 2, a: 1, T: 2 }).fourth, 65 / 32],
  ],
  riskOf: each(
    [1, 2, 3].map((T) => share.riskOf({ n: 1, a: 1, T })),
    [1, 3 / 2, 2],
  ),
  riskAtMost: each(
    [0, 1 / 2, 1, 3].map((a) => share.riskAtMost({ n: 1, a, T: 4 })),
    [1, 2, 4, 4],
  ),
  riskAtLeast: [[share.riskAtLeast({ n: 1, a: 1 / 2, T: 9 }), 1]],
})
