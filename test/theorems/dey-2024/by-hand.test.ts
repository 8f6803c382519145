import * as anySchedule from '#theorems/dey-2024/any-schedule'
import * as equalBatches from '#theorems/dey-2024/equal-batches'
import * as shrinking from '#theorems/dey-2024/shrinking-estimator'
import { rowOf, rowsOf } from '../../fixtures/mpmath/laws.ts'
import { byHand, each, type Worked } from '../by-hand.ts'

const ones = (count: number) => new Array<number>(count).fill(1)

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
    [
      anySchedule.riskMultiplier(0, [20, ...ones(60)]),
      20 * rowOf('Poisson mean 1, 20 then 60 single ones').value,
    ],
    ...rowsOf('exponential mean 1, first then single ones').map(
      ({ first, later, value }): Worked => [
        anySchedule.riskMultiplier(1, [first, ...ones(later)]),
        first * value,
      ],
    ),
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
    // Π (1 + 1/k²) = sinh(π)/π.
    [equalBatches.inflationLimit({ n: 1, v2: 1 }), Math.sinh(Math.PI) / Math.PI - 1],
  ],
})

// A half off: ½, then ½·¾ of a pool whose variance goes from 1 to 9/16 + ¼.
const halved = { n: 1, epsilon: 1 / 2, T: 2 }
byHand(shrinking, {
  meanKept: each(
    [1, 2, 3].map((T) => shrinking.meanKept({ ...halved, T })),
    [1 / 2, 3 / 8, 5 / 16],
  ),
  variance: [[shrinking.variance(halved), 13 / 64]],
  meanKeptAtMost: [[shrinking.meanKeptAtMost({ ...halved, T: 7 }), 1 / 4]],
  meanKeptAtLeast: [[shrinking.meanKeptAtLeast({ ...halved, T: 4 }), 1 / 4]],
})
