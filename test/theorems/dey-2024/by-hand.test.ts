import * as anySchedule from '#theorems/dey-2024/any-schedule'
import * as equalBatches from '#theorems/dey-2024/equal-batches'
import { byHand, each } from '../by-hand.ts'

const coin = { v0: 0, v1: 1, v2: -1 }
byHand(anySchedule, {
  sizesOf: [
    ...each(anySchedule.sizesOf({ first: 7, later: 4, growth: 1.5, T: 4 }), [7, 4, 6, 9]),
    ...each(anySchedule.sizesOf({ first: 7, later: 1, growth: 0.5, T: 3 }), [7, 1, 1]),
  ],
  // Two, then one: 2(½ + 1/9); with v₂ = −1, 2(1 − ½·8/9); with v₂ = 1, 2(3/2·10/9 − 1).
  riskMultiplier: [
    ...each(
      [0, -1, 1].map((v2) => anySchedule.riskMultiplier(v2, [2, 1])),
      [11 / 9, 10 / 9, 4 / 3],
    ),
    [anySchedule.riskMultiplier(0, [20, ...new Array<number>(60).fill(1)]), 1.72697244849, 1e-11],
    [anySchedule.riskMultiplier(1, [2, ...new Array<number>(50).fill(1)]), 2.328071508, 1e-9],
    [anySchedule.riskMultiplier(1, [20, ...new Array<number>(60).fill(1)]), 1.77695009, 1e-8],
  ],
  multiplierAtMost: each(
    [-1, 0, 1].map((v2) => anySchedule.multiplierAtMost({ v2, sizes: [2, 3, 1] })),
    [5 / 3, 5 / 3, 2 * (Math.E - 1)],
  ),
  // ψ₁(2) = π²/6 − 1, ψ₁(3) = π²/6 − 5/4.
  ratioLimit: [
    [anySchedule.ratioLimit(1, () => (Math.PI * Math.PI) / 6 - 1), (Math.PI * Math.PI) / 6],
    [anySchedule.ratioLimit(0.5, (x) => x), 1 + 2 * 3],
  ],
  // Two tosses: D is ½ with probability ½, in units of ¼/2.
  fourthMultiplier: [[anySchedule.fourthMultiplier(coin, 0.5, [2]), (1 / 32) * 64]],
})

byHand(equalBatches, {
  inflation: [
    [equalBatches.inflation({ n: 5, v2: 0, T: 3 }), 1 + 1 / 4 + 1 / 9],
    // (1 − 1)… one toss is certain for ever.
    [equalBatches.inflation({ n: 1, v2: -1, T: 4 }), 1],
  ],
  inflationLimit: [
    [equalBatches.inflationLimit({ n: 5, v2: 0 }), (Math.PI * Math.PI) / 6],
    [equalBatches.inflationLimit({ n: 1, v2: -1 }), 1],
    [equalBatches.inflationLimit({ n: 1, v2: 1 }), 2.67607791, 1e-8],
  ],
})
