import * as share from '#theorems/ferbach-2024/real-share'
import * as increment from '#theorems/ferbach-2024/reward-increment'
import * as power from '#theorems/ferbach-2024/reward-power'
import { byHand, each } from '../by-hand.ts'

const four = { answers: 4, spread: 1.5 }
const [p, w] = [increment.frequencies(four), increment.weightsOf(four)]
// Two answers, 2/3 and 1/3, of weights 1 and 3.
const two = { answers: 2, spread: Math.log(3) }
const [half, third] = [increment.frequencies(two), increment.weightsOf(two)]
byHand(increment, {
  frequencies: each(p, [0.4, 0.3, 0.2, 0.1]),
  weightsOf: each(third, [1, 3]),
  expectedWeight: [
    [increment.expectedWeight(half, third), 5 / 3],
    [increment.expectedWeight(p, w), 1.8864, 5e-5],
    [increment.expectedWeight(increment.chosenLaw({ ...four, candidates: 2 }), w), 2.1211, 5e-5],
  ],
  weightVariance: [[increment.weightVariance(half, third), 8 / 9]],
  chosenLaw: [
    ...each(increment.chosenLaw({ ...four, candidates: 2 }), [0.30823, 0.30083, 0.24677, 0.14417]).map(
      ([value, known]) => [value, known, 6e-6] as const,
    ),
    // 4/9 + 2·(2/9)·¼.
    ...each(increment.chosenLaw({ ...two, candidates: 2 }), [5 / 9, 4 / 9]),
  ],
  expectedWeightAtLeast: [
    [increment.expectedWeightAtLeast(p, w, 2), 2.014, 5e-5],
    // 5/3 + ½·(8/9)/3, and the variance alone would be 2.1415 above.
    [increment.expectedWeightAtLeast(half, third, 2), 49 / 27],
    [increment.expectedWeightAtLeast(p, w, 1e12), 2.1415, 6e-5],
  ],
  // 5/9 + 3·4/9.
  firstExpectedWeight: [[increment.firstExpectedWeight({ ...two, candidates: 2 }), 17 / 9]],
  firstExpectedWeightAtLeast: [[increment.firstExpectedWeightAtLeast({ ...two, candidates: 2 }), 49 / 27]],
  varianceSumAtMost: [[increment.varianceSumAtMost({ ...two, candidates: 2 }), 8]],
})

byHand(power, {
  curatedVariance: [[power.curatedVariance({ width: 2, T: 12 }), 1 / 4]],
  curatedMean: [[power.curatedMean({ centre: 4, width: 2, T: 12 }), 3]],
})

byHand(share, {
  ratioAtMost: [[share.ratioAtMost({ lambda: 9 }), 10]],
  divergenceAtMost: [[share.divergenceAtMost({ lambda: 1 }), Math.LN2]],
})
