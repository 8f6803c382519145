import { laws, points } from 'collapse-check'
import { loopRisk, loopRiskAtMost } from '#theorems/alemohammad-2024/fixed-against-fresh'
import { survivalLimit, survivalLimitError } from '#theorems/barzilai-shamir-2025/delayed-collapse'
import * as firstModel from '#theorems/barzilai-shamir-2025/first-model'
import * as lemmaF7 from '#theorems/barzilai-shamir-2025/lemma-f-7'
import { collapseAtLeast } from '#theorems/barzilai-shamir-2025/theorem-5-1'
import { delayAtMost } from '#theorems/barzilai-shamir-2025/theorem-5-2'
import { likelihoodLoss, mostLoss } from '#theorems/bertrand-2024/eight-gaussians-loop'
import { localFactor, logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'
import { lambdaOf, logisticRate } from '#theorems/bertrand-2024/theorem-1'
import { multiplierAtMost, riskMultiplier, sizesOf } from '#theorems/dey-2024/any-schedule'
import { inflation, inflationLimit } from '#theorems/dey-2024/equal-batches'
import { generatorsFloor, generatorsRisk } from '#theorems/dohmatob-2024/chain-of-generators'
import { riskFloor, shiftedRisk } from '#theorems/dohmatob-2025/shifted-labels'
import * as regression from '#theorems/gerstgrasser-2024/accumulated-regression'
import { bounds } from './bounds.ts'

bounds('the first leak', points({ n: [300, 1000], y: [0.5, 2, 7] }), {
  law: firstModel.leakAbove,
  high: firstModel.leakAtMost,
})
bounds('the first collapse', points({ n: [20, 100, 500] }), {
  low: () => collapseAtLeast,
  law: ({ n }) => 1 - laws.meanOverFirstLeak(n, (leak) => Math.exp(n * Math.log1p(-leak / 2))),
})
bounds('the distance of the delay from its limit', points({ n: [4, 10, 100, 1e6], k: [1, 2, 5, 40, 1000] }), {
  law: ({ n, k }) => Math.abs(laws.staircaseSurvival(n, k) - survivalLimit(k)),
  high: ({ n }) => survivalLimitError(n),
})
bounds('the delay', points({ n: [2, 10, 100, 1e6], delta: [0.6, 0.5, 0.3, 0.1, 0.01] }), {
  law: ({ n, delta }) => laws.staircaseSurvival(n, delayAtMost(delta) - 1),
  high: ({ delta }) => delta,
})
bounds('visits', points({ n: [1, 10, 100, 1000], u: [0.5, 0.1, 0.001], delta: [0.5, 0.1, 0.001] }), {
  law: (point) => lemmaF7.tailGivenVisit(point, lemmaF7.visitsAtMost(point)),
  high: ({ delta }) => delta,
})
bounds('Theorem 1 of Bertrand et al.', points({ a: [0.1, 1, 3, 6], share: [0.01, 0.3, 0.7, 0.99] }), {
  law: (point) => localFactor(logisticCurvatures(point.a), lambdaOf(point)),
  high: logisticRate,
})
bounds('the likelihood lost', points({ n: [8, 40, 200], k: [1, 20, 200], t: [1, 5, 20] }), {
  law: likelihoodLoss,
  high: mostLoss,
})
bounds(
  'real data drawn once or anew',
  points({ n: [1, 30, 500], k: [1, 100, 1e6], T: [1, 2, 30, 3000], real: ['drawn once', 'drawn anew'] }),
  { law: loopRisk, high: loopRiskAtMost },
)
const schedules = points({
  v2: [-1, 0, 0.5, 2],
  first: [2, 20, 1e5],
  later: [1, 30, 1e6],
  growth: [0.5, 1, 1.4],
  T: [1, 2, 60],
})
bounds('any schedule of batches', schedules, {
  law: ({ v2, ...batches }) => riskMultiplier(v2, sizesOf(batches)),
  high: multiplierAtMost,
})
bounds('equal batches', points({ n: [2, 20, 1e6], v2: [-1, 0, 0.5, 2], T: [1, 2, 1000] }), {
  law: inflation,
  high: inflationLimit,
})
bounds(
  'labels that shift',
  points({ d: [1, 5], real: [0, 20, 1e6], shifted: [10, 1e4], shift: [0.01, 100] }),
  {
    low: riskFloor,
    law: shiftedRisk,
  },
)
bounds('generators', points({ d: [1, 5], n: [8, 1000], last: [8, 1e6], T: [1, 2, 20] }), {
  low: generatorsFloor,
  law: generatorsRisk,
})
bounds('least squares with all rows kept', points({ d: [1, 5], n: [8, 1000], T: [1, 2, 20] }), {
  law: regression.freshDesignRisk,
  high: regression.sharedDesignRisk,
})
bounds(
  'least squares with all rows kept, the same ones',
  points({ d: [1, 5], n: [8, 1000], T: [1, 2, 20] }),
  {
    law: regression.sharedDesignRisk,
    high: regression.accumulatedRiskAtMost,
  },
)
