import * as blindPooling from '#theorems/wang-2026/blind-pooling'
import { byHand, each } from '../by-hand.ts'

// Two batches of four, half of the second real: (¾)²·¼ + 1/16. Then 2α = 1: powers ½ and ⅔ of what the first adds.
const twice = { m: 4, real: 2, T: 2 }
byHand(blindPooling, {
  blindRisk: [
    [blindPooling.blindRisk(twice), 13 / 64],
    ...each(
      [0, 10].map((real) => blindPooling.blindRisk({ m: 10, real, T: 2 })),
      [1 / 8, 1 / 20],
    ),
    [blindPooling.blindRisk({ m: 10, real: 1, T: 400 }), 0.0595547226638, 1e-12],
    [blindPooling.blindRisk({ m: 10, real: 5, T: 400 }), 0.00175125683875, 1e-13],
    [blindPooling.blindRisk({ m: 10, real: 8, T: 400 }), 0.000412438028628, 1e-14],
  ],
  blindRiskAtLeast: [[blindPooling.blindRiskAtLeast(twice), (1 / 2 + 1 / 4) / 4]],
  blindRiskAtMost: [[blindPooling.blindRiskAtMost(twice), (2 / 3 + 1 / 4) / 4]],
  blindExponent: each(
    [0.3, 0.5, 0.9].map((share) => blindPooling.blindExponent({ share })),
    [0.3, 0.5, 0.5],
  ),
})
