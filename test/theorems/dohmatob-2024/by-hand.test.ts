import * as generators from '#theorems/dohmatob-2024/chain-of-generators'
import * as leastNorm from '#theorems/dohmatob-2024/least-norm'
import { byHand, each } from '../by-hand.ts'

// On a line: ten rows for the last model, twelve for the one before. 1/χ² of 10 and 12 degrees of freedom have means
// 1/8 and 1/10 and mean squares 1/48 and 1/80.
const line = { d: 1, n: 12, last: 10, T: 2 }
byHand(generators, {
  generatorsRisk: [
    [generators.generatorsRisk(line), 9 / 40],
    [generators.generatorsRisk({ d: 5, n: 11, last: 26, T: 3 }), 1 / 4 + 2],
  ],
  generatorsFloor: [[generators.generatorsFloor(line), 1 / 10]],
  // 3 E V² − (E V)², E V² = 1/48 + 1/80 + 2/80.
  squaredErrorVariance: [
    [generators.squaredErrorVariance(line), 3 * (1 / 48 + 3 / 80) - (9 / 40) * (9 / 40)],
  ],
})

byHand(leastNorm, {
  lostShare: each(
    [1, 2, 4].map((T) => leastNorm.lostShare({ d: 4, n: 2, T })),
    [1 / 2, 3 / 4, 15 / 16],
  ),
})
