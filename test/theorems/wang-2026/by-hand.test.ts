import * as blindPooling from '#theorems/wang-2026/blind-pooling'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'
import { byHand, each, type Worked } from '../by-hand.ts'

// Two batches of four, half of the second real: (¾)²·¼ + 1/16. Then 2α = 1: powers ½ and ⅔ of what the first adds.
const twice = { m: 4, real: 2, T: 2 }
byHand(blindPooling, {
  blindRisk: [
    [blindPooling.blindRisk(twice), 13 / 64],
    ...each(
      [0, 10].map((real) => blindPooling.blindRisk({ m: 10, real, T: 2 })),
      [1 / 8, 1 / 20],
    ),
    ...rowsOf('contaminated risk').map(
      ({ m, T, share, value }): Worked => [blindPooling.blindRisk({ m, real: m * share, T }), value, 1e-13],
    ),
  ],
  blindRiskAtLeast: [[blindPooling.blindRiskAtLeast(twice), (1 / 2 + 1 / 4) / 4]],
  blindRiskAtMost: [[blindPooling.blindRiskAtMost(twice), (2 / 3 + 1 / 4) / 4]],
  blindExponent: each(
    [0.3, 0.5, 0.9].map((share) => blindPooling.blindExponent({ share })),
    [0.3, 0.5, 0.5],
  ),
})
