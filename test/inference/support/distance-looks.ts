import { pointLevels } from '../../../src/inference/budget.ts'
import { distributionTest, dominanceTest } from '../../../src/inference/distribution/distribution-test.ts'
import type { Stream } from '../../../src/random/stream.ts'
import { kolmogorovCdf } from '../../special/reference/kolmogorov.ts'
import { upperTail, world } from './calibration.ts'
import type { PowerCase } from './power-case.ts'

const LEVELS = pointLevels()

/** Uniform, with a share of the mass moved from below ½ to above: the distance from uniform, at ½ alone. */
const moved = (share: number) => (stream: Stream) =>
  stream.uniform() < 0.5 - share ? stream.uniform() / 2 : 0.5 + stream.uniform() / 2

const uniformCdf = (x: number) => Math.min(1, Math.max(0, x))

function ofDistribution(margin: number): PowerCase {
  const make = () => distributionTest(uniformCdf, { margin }, LEVELS)
  return {
    name: `distribution, ${margin}`,
    sizes: {
      // √N·D has Kolmogorov's law; 1/(6√N) is its first correction.
      certify: meanOfLooks(make().budget, (n, spent) => {
        const most = margin - Math.sqrt((spent - Math.log(LEVELS.beta)) / (2 * n))
        return kolmogorovCdf(most * Math.sqrt(n) + 1 / (6 * Math.sqrt(n)))
      }),
      refute: meanOfLooks(make().budget, (n, spent) =>
        fewBelowHalf(n, margin, Math.sqrt((spent + Math.LN2 - Math.log(LEVELS.alpha)) / (2 * n))),
      ),
    },
    honest: () => world(make(), (stream) => stream.uniform()),
    off: () => world(make(), moved(margin)),
  }
}

function ofDominance(margin: number): PowerCase {
  const make = () => dominanceTest(uniformCdf, { margin }, LEVELS)
  return {
    name: `dominance, ${margin}`,
    sizes: {
      // The one-sided distance: P(√N·D⁺ > x) → e^(−2x²), with the same correction.
      certify: meanOfLooks(make().budget, (n, spent) => {
        const most = margin - Math.sqrt((spent - Math.log(LEVELS.beta)) / (2 * n))
        const x = Math.max(0, most * Math.sqrt(n) + 1 / (6 * Math.sqrt(n)))
        return most > 0 ? -Math.expm1(-2 * x * x) : 0
      }),
      refute: meanOfLooks(make().budget, (n, spent) =>
        fewBelowHalf(n, margin, Math.sqrt((spent - Math.log(LEVELS.alpha)) / (2 * n))),
      ),
    },
    honest: () => world(make(), (stream) => stream.uniform()),
    off: () => world(make(), (stream) => 1 - moved(margin)(stream)),
  }
}

/** Pr(Bin(n, ½ − share) ≤ n(½ − ε)): the sample's distribution function is ε off at the one point that matters. */
const fewBelowHalf = (n: number, share: number, epsilon: number): number =>
  1 - upperTail(Math.floor(n * (0.5 - epsilon)) + 1, n, 0.5 - share)

/**
 * Mean observations of a test, from the probability that a look of n decides, from 1/16 to all of the budget in 16 steps of
 * the same factor; look j spends 1/(j(j + 1)) of its level.
 */
function meanOfLooks(budget: number, decides: (n: number, spent: number) => number): number {
  const size = (j: number) => Math.ceil((budget / 16) * Math.exp(((j - 1) * Math.LN2) / 4) - 1e-6)
  let [mean, undecided] = [size(1), 1]
  for (let j = 1; j < 17; j++) {
    undecided = Math.min(undecided, 1 - decides(size(j), Math.log(j * (j + 1))))
    mean += undecided * (size(j + 1) - size(j))
  }
  return mean
}

/** Tests of distances: their design bounds what is left undecided; the mean follows from the law of each look. */
export const DISTANCE_CASES: readonly PowerCase[] = [
  ofDistribution(0.1),
  ofDistribution(0.03),
  ofDominance(0.05),
]
