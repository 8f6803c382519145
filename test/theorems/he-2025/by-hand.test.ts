import * as bootstrapChain from '#theorems/he-2025/bootstrap-chain'
import * as realWeight from '#theorems/he-2025/real-weight'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'
import { byHand, each, type Worked } from '../by-hand.ts'

// One real, one synthetic observation, half of the weight each: v_2 = ¼ + ¼(1 + 1), v_3 = ¼ + ¼(1 + ¾).
const even = { n: 1, m: 1, weight: 0.5 }
// k = 4/3: √(16/9 + 16/3) is 8/3, and the weight (8/3 − 4/3)/2; k = ½: √(¼ + 2) is 3/2.
const sizes = [
  { n: 4, m: 3 },
  { n: 1, m: 2 },
]
byHand(realWeight, {
  pooledWeight: [[realWeight.pooledWeight({ n: 30, m: 10 }), 3 / 4]],
  bestWeight: [
    ...each(sizes.map(realWeight.bestWeight), [2 / 3, 1 / 2]),
    [realWeight.bestWeight({ n: 7, m: 7 }), (Math.sqrt(5) - 1) / 2],
  ],
  nextRisk: [[realWeight.nextRisk(even, 1), 3 / 4]],
  weightedRisk: [
    ...each(
      [1, 2, 3].map((T) => realWeight.weightedRisk({ ...even, T })),
      [1, 3 / 4, 11 / 16],
    ),
    // The best weights over n, and (k + 1)/(k + 2)/n where all are pooled.
    [realWeight.weightedRisk({ n: 4, m: 3, weight: 2 / 3, T: 100 }), 1 / 6],
    [realWeight.weightedRisk({ n: 1, m: 2, weight: 1 / 2, T: 100 }), 1 / 2],
    [realWeight.weightedRisk({ n: 30, m: 10, weight: 3 / 4, T: 100 }), 4 / 5 / 30],
  ],
  settledAt: [[realWeight.settledAt(0.5), 21]],
})

byHand(bootstrapChain, {
  // (1 − ¼)/6.
  chainDistance: [
    [bootstrapChain.chainDistance({ n: 2, T: 2 }), 1 / 8],
    ...rowsOf('resampling distance').map(
      ({ n, t, value }): Worked => [bootstrapChain.chainDistance({ n, T: t }), value],
    ),
  ],
  distanceAtLeast: [[bootstrapChain.distanceAtLeast({ n: 10, T: 10 }), (1 - Math.exp(-1)) / 6]],
  distanceAtMost: each(
    [5, 50].map((T) => bootstrapChain.distanceAtMost({ n: 10, T })),
    [1 / 12, 1 / 6],
  ),
  // A single observation: ∫ u(1 − u)⁴ + (1 − u)u⁴.
  fourthMoment: [[bootstrapChain.fourthMoment({ n: 1, T: 1 }), 2 / 30]],
})
