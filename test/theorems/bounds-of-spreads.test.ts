import { laws, points } from 'collapse-check'
import * as distortedSampling from '#theorems/alemohammad-2024/distorted-sampling'
import { failureProbability } from '#theorems/bertrand-2024/assumption-3'
import { exactFailure } from '#theorems/bertrand-2024/theorem-2'
import * as kernelAccumulation from '#theorems/kazdan-2025/kernel-accumulation'
import * as mixture from '#theorems/suresh-2025/mixture-contraction'
import { tailAtMost } from '#theorems/suresh-2025/theorem-3'
import * as theorem3Sharpened from '#theorems/suresh-2025/theorem-3-sharpened'
import { mixtureTailAtMost } from '#theorems/suresh-2025/theorem-4'
import * as exit from '#theorems/xu-2025/exit-probability'
import { bounds } from './bounds.ts'

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

const deltas = points({ delta: [0.9, 0.5, 0.1, 1e-3, 1e-9] })
bounds('Assumption 3 of a Gaussian mean', deltas, { law: failureProbability, high: ({ delta }) => delta })
bounds(
  'Theorem 2 of Bertrand et al.',
  points({ n: 40, k: [1, 10, 19], start: [0, 1, 5], t: [1, 5, 100], delta: [0.9, 0.3, 0.01] }),
  { law: exactFailure, high: ({ delta }) => delta },
)

// δ in standard deviations of the walk, no wider than the nodes of the law bear.
const corridors = points({ n: [1, 50], p: [0, 1, 2], T: [1, 3, 10], z: [0.5, 1, 2, 3] })
  .map(({ z, ...growth }) => ({ ...growth, delta: z * Math.sqrt(exit.lambda(growth)) }))
  .filter(({ n, p, T, delta }) => delta * Math.sqrt(n * Math.exp(p * Math.log(T))) < 20)
bounds('leaving a corridor', corridors, {
  low: exit.exitAtLeast,
  law: exit.exitProbability,
  high: exit.exitAtMost,
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
bounds('a distorted sampler', points({ n: [2, 10, 1e6], T: [1, 2, 10, 500], factor: [0.01, 0.3, 0.9, 1] }), {
  low: distortedSampling.accumulatedVarianceAtLeast,
  law: distortedSampling.accumulatedVariance,
  high: distortedSampling.accumulatedVarianceAtMost,
})
