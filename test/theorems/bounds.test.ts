import { laws, points } from 'collapse-check'
import { expect, test } from 'vitest'
import * as distortedSampling from '#theorems/alemohammad-2024/distorted-sampling'
import { loopRisk, loopRiskAtMost } from '#theorems/alemohammad-2024/fixed-against-fresh'
import { survivalLimit, survivalLimitError } from '#theorems/barzilai-shamir-2025/delayed-collapse'
import * as firstModel from '#theorems/barzilai-shamir-2025/first-model'
import * as lemmaF7 from '#theorems/barzilai-shamir-2025/lemma-f-7'
import { collapseAtLeast } from '#theorems/barzilai-shamir-2025/theorem-5-1'
import { delayAtMost } from '#theorems/barzilai-shamir-2025/theorem-5-2'
import { failureProbability } from '#theorems/bertrand-2024/assumption-3'
import { likelihoodLoss, mostLoss } from '#theorems/bertrand-2024/eight-gaussians-loop'
import { localFactor, logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'
import { lambdaOf, logisticRate } from '#theorems/bertrand-2024/theorem-1'
import { exactFailure } from '#theorems/bertrand-2024/theorem-2'
import { agreement, diversityAtLeast } from '#theorems/borkar-2025/injection'
import { multiplierAtMost, riskMultiplier, sizesOf } from '#theorems/dey-2024/any-schedule'
import { inflation, inflationLimit } from '#theorems/dey-2024/equal-batches'
import { generatorsFloor, generatorsRisk } from '#theorems/dohmatob-2024/chain-of-generators'
import { riskFloor, shiftedRisk } from '#theorems/dohmatob-2025/shifted-labels'
import * as regression from '#theorems/gerstgrasser-2024/accumulated-regression'
import * as bootstrapChain from '#theorems/he-2025/bootstrap-chain'
import * as knownShare from '#theorems/kanabar-2026/known-share'
import { gain, gainAtMost } from '#theorems/kanabar-2026/watermark'
import * as kernelAccumulation from '#theorems/kazdan-2025/kernel-accumulation'
import * as corollary1 from '#theorems/suresh-2025/corollary-1'
import { momentTailAtMost } from '#theorems/suresh-2025/gaussian-moment-bounds'
import { transformAtMost, transformMean } from '#theorems/suresh-2025/laplace-order'
import { effectiveGenerations, exponentError } from '#theorems/suresh-2025/linear-forgetting'
import * as mixture from '#theorems/suresh-2025/mixture-contraction'
import { vocabularyMean } from '#theorems/suresh-2025/surviving-vocabulary'
import * as theorem1 from '#theorems/suresh-2025/theorem-1'
import * as bothEnds from '#theorems/suresh-2025/theorem-1-both-ends'
import { sharpenedSurvivalAtMost } from '#theorems/suresh-2025/theorem-1-sharpened'
import { poissonSurvival, poissonSurvivalBounds } from '#theorems/suresh-2025/theorem-2'
import { tailAtMost } from '#theorems/suresh-2025/theorem-3'
import * as theorem3Sharpened from '#theorems/suresh-2025/theorem-3-sharpened'
import { mixtureTailAtMost } from '#theorems/suresh-2025/theorem-4'
import * as undecidedSymbol from '#theorems/suresh-2025/undecided-symbol'
import * as blindPooling from '#theorems/wang-2026/blind-pooling'
import * as exit from '#theorems/xu-2025/exit-probability'
import { extinction, extinctionBounds } from '#theorems/xu-2025/forgetting'
import { roomOf } from './room.ts'

type Formula<Point> = (point: Point) => number

/** Every bound and its exact law, over a grid; one side may be absent. */
function bounds<Point>(
  name: string,
  grid: readonly Point[],
  {
    low,
    law,
    high,
  }: { readonly low?: Formula<Point>; readonly law: Formula<Point>; readonly high?: Formula<Point> },
): void {
  const within = (side: string, smaller: Formula<Point>, larger: Formula<Point>) =>
    test(`${name}: the ${side} bound holds wherever the law is known`, () => {
      const { room, at } = roomOf(grid, smaller, larger)
      expect(room, `closest at ${JSON.stringify(at)}`).toBeGreaterThanOrEqual(1 - 1e-9)
    })
  if (low !== undefined) within('lower', low, law)
  if (high !== undefined) within('upper', law, high)
}

const survivals = points({
  n: [2, 5, 20, 100, 500],
  p0: [0.5, 0.2, 0.05, 0.01, 0.001],
  k: [1, 2, 3, 10, 50, 300],
})
bounds('Theorem 1 of Suresh et al.', survivals, {
  low: theorem1.survivalAtLeast,
  law: laws.wrightFisherSurvival,
  high: theorem1.survivalAtMost,
})
bounds('its sharpening', survivals, {
  law: laws.wrightFisherSurvival,
  high: (point) => sharpenedSurvivalAtMost(point),
})
bounds('the sharpening is one', survivals, {
  law: (point) => sharpenedSurvivalAtMost(point),
  high: theorem1.survivalAtMost,
})
/** Where the law is above rounding: it is a difference of numbers near 1. */
const undecided = survivals.filter((point) => undecidedSymbol.undecided(point) > 1e-6)
bounds('both symbols alive, by Theorem 1', undecided, {
  low: bothEnds.undecidedAtLeast,
  law: undecidedSymbol.undecided,
  high: bothEnds.undecidedAtMost,
})
bounds('both symbols alive, by the variety', undecided, {
  low: undecidedSymbol.undecidedAtLeast,
  law: undecidedSymbol.undecided,
  high: undecidedSymbol.undecidedAtMost,
})

bounds('Theorem 2', points({ n: [1, 10, 1000], lambda: [0.001, 0.1, 1, 20], k: [1, 2, 5, 20, 1000] }), {
  low: (point) => poissonSurvivalBounds(point)[0],
  law: poissonSurvival,
  high: (point) => poissonSurvivalBounds(point)[1],
})

const texts = points({ n: [10, 200], symbols: [5, 300], exponent: [0.5, 1, 2], shift: [0, 3], k: [1, 3, 20] })
bounds('Corollary 1', texts.map(corollary1.vocabulary), {
  low: corollary1.vocabularyAtLeast,
  law: vocabularyMean,
  high: corollary1.vocabularyAtMost,
})

bounds(
  'the Laplace transform of a count',
  points({ n: [2, 10, 60], p0: [0.02, 0.2, 0.5, 0.9], k: [1, 2, 5, 20], theta: [0.01, 0.5, 3, 20] }),
  { law: transformMean, high: transformAtMost },
)

const spreads = points({ n: [2, 3, 5, 20, 100], k: [1, 5, 50, 400], epsilon: [0.9, 0.5, 0.1, 0.01] })
const unbiased = (point: (typeof spreads)[number]) => laws.gaussianSpreadTail({ ...point, divisor: 'n-1' })
/** Where the tail is computed to many digits. */
const likely = spreads.filter((point) => unbiased(point) > 1e-6)
bounds('Theorem 3', likely, { law: unbiased, high: tailAtMost })
bounds('the sharpening of Theorem 3', likely, { law: unbiased, high: theorem3Sharpened.sharpenedTailAtMost })
bounds('the sharpening of Theorem 3 is one', likely, {
  law: theorem3Sharpened.sharpenedTailAtMost,
  high: tailAtMost,
})
for (const s of [0.3, 1, 1.5, 4]) {
  bounds(`the tail by the moment ${s}`, likely, {
    law: unbiased,
    high: (point) => momentTailAtMost({ ...point, s }),
  })
}
bounds('the contraction of the spread', points({ n: [2, 3, 5, 20, 100, 1000, 10_000] }), {
  law: ({ n }) => laws.meanSdRatio(n),
  high: ({ n }) => theorem3Sharpened.contractionAtMost(n),
})

// Constants of Algorithm 1 that the theorem allows: η ≤ 1 + 1/(8n).
const mixtures = points({
  n: [20, 60, 200],
  k: [1, 10, 100, 400],
  epsilon: [0.9, 0.5, 0.1],
  ratio: 3,
  eta: 1.0005,
})
bounds('Theorem 4 above the mixture far apart', mixtures, {
  law: (point) => mixture.separatedTail(point),
  high: mixtureTailAtMost,
})

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
bounds('the formula of the linear law', points({ k: Array.from({ length: 2000 }, (_, i) => i + 2) }), {
  law: ({ k }) => Math.abs(2 / laws.survivalExponent(k) / effectiveGenerations(k) - 1),
  high: ({ k }) => exponentError(k),
})
bounds('the delay', points({ n: [2, 10, 100, 1e6], delta: [0.6, 0.5, 0.3, 0.1, 0.01] }), {
  law: ({ n, delta }) => laws.staircaseSurvival(n, delayAtMost(delta) - 1),
  high: ({ delta }) => delta,
})
bounds('visits', points({ n: [1, 10, 100, 1000], u: [0.5, 0.1, 0.001], delta: [0.5, 0.1, 0.001] }), {
  law: (point) => lemmaF7.tailGivenVisit(point, lemmaF7.visitsAtMost(point)),
  high: ({ delta }) => delta,
})
for (const side of ['below', 'above'] as const) {
  bounds(
    `the largest uniform, ${side}`,
    points({ n: [1, 2, 10, 1e4], delta: [0.9, 0.5, 0.1, 0.001], side }),
    {
      law: (point) => lemmaF7.wrongSide(point),
      high: ({ delta }) => delta,
    },
  )
}

const deltas = points({ delta: [0.9, 0.5, 0.1, 1e-3, 1e-9] })
bounds('Assumption 3 of a Gaussian mean', deltas, { law: failureProbability, high: ({ delta }) => delta })
bounds(
  'Theorem 2 of Bertrand et al.',
  points({ n: 40, k: [1, 10, 19], start: [0, 1, 5], t: [1, 5, 100], delta: [0.9, 0.3, 0.01] }),
  { law: exactFailure, high: ({ delta }) => delta },
)
bounds('Theorem 1 of Bertrand et al.', points({ a: [0.1, 1, 3, 6], share: [0.01, 0.3, 0.7, 0.99] }), {
  law: (point) => localFactor(logisticCurvatures(point.a), lambdaOf(point)),
  high: logisticRate,
})
bounds('the likelihood lost', points({ n: [8, 40, 200], k: [1, 20, 200], t: [1, 5, 20] }), {
  law: likelihoodLoss,
  high: mostLoss,
})

// δ in standard deviations of the walk, no wider than the nodes of the law bear.
const corridors = points({ n: [1, 50], p: [0, 1, 2], T: [1, 3, 10], z: [0.5, 1, 2, 3] })
  .map(({ z, ...growth }) => ({ ...growth, delta: z * Math.sqrt(exit.lambda(growth)) }))
  .filter(({ n, p, T, delta }) => delta * Math.sqrt(n * Math.exp(p * Math.log(T))) < 20)
bounds('leaving a corridor', corridors, {
  low: exit.exitAtLeast,
  law: exit.exitProbability,
  high: exit.exitAtMost,
})
bounds('extinction', points({ mean: [0.1, 1, 10], n: [1, 10], p: [0, 1, 2], T: [1, 2, 20, 300] }), {
  low: (point) => extinctionBounds(point)[0],
  law: (point) => extinction(point),
  high: (point) => extinctionBounds(point)[1],
})

bounds('a sample resampled', points({ n: [1, 2, 20, 1000, 1e7], T: [1, 2, 20, 1000] }), {
  low: bootstrapChain.distanceAtLeast,
  law: bootstrapChain.chainDistance,
  high: bootstrapChain.distanceAtMost,
})
bounds('blind pooling', points({ m: 1000, real: [0, 1, 100, 500, 900, 1000], T: [1, 2, 10, 1000] }), {
  low: blindPooling.blindRiskAtLeast,
  law: blindPooling.blindRisk,
  high: blindPooling.blindRiskAtMost,
})
const crawls = points({
  symbols: [2, 10],
  exponent: [0, 1],
  n: [1, 20, 1e6],
  share: [0.01, 0.5, 1],
  T: [1, 2, 50],
})
bounds('the share of a crawl known', crawls, {
  low: (point) => knownShare.riskAtLeast(point, knownShare.unlabelled(point)),
  law: (point) => knownShare.correctedRisk(point, knownShare.unlabelled(point)),
  high: (point) => knownShare.riskAtMost(point, knownShare.unlabelled(point)),
})
bounds('the gain of a watermark', points({ share: [0.001, 0.1, 0.9, 1], epsilon: [0.001, 0.1, 0.5] }), {
  law: ({ share, epsilon }) => gain({ kind: 'symmetric', error: epsilon, share }),
  high: gainAtMost,
})
bounds(
  'a kernel density that accumulates',
  points({ n: [1, 2, 20, 1000], T: [1, 2, 10, 300], h: [0.1, 1, 20] }),
  {
    low: kernelAccumulation.poolVarianceAtLeast,
    law: kernelAccumulation.poolVariance,
    high: kernelAccumulation.poolVarianceAtMost,
  },
)
bounds(
  'real data drawn once or anew',
  points({ n: [1, 30, 500], k: [1, 100, 1e6], T: [1, 2, 30, 3000], real: ['drawn once', 'drawn anew'] }),
  { law: loopRisk, high: loopRiskAtMost },
)
bounds('a distorted sampler', points({ n: [2, 10, 1e6], T: [1, 2, 10, 500], factor: [0.01, 0.3, 0.9, 1] }), {
  low: distortedSampling.accumulatedVarianceAtLeast,
  law: distortedSampling.accumulatedVariance,
  high: distortedSampling.accumulatedVarianceAtMost,
})
const schedules = points({
  v2: [-1, 0, 0.5, 2],
  first: [2, 20, 1e5],
  later: [1, 30, 1e6],
  growth: [0.5, 1, 1.4],
  T: [1, 2, 60],
})
bounds('any schedule of batches', schedules, {
  law: ({ v2, ...batches }) => riskMultiplier(v2, sizesOf(batches)),
  high: ({ v2, ...batches }) => multiplierAtMost({ v2, sizes: sizesOf(batches) }),
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
bounds(
  'the diversity of a model with fresh data',
  points({ symbols: [2, 10], exponent: [0, 1], n: [2, 50, 1e6], c: [1e-4, 0.1, 1], T: [1, 5, 1000] }),
  { low: diversityAtLeast, law: (point) => 1 - agreement(point) },
)
