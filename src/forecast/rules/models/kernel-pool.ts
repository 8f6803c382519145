import { gaussianMean } from '../../../families/gaussian/gaussian-mean.ts'
import { kernelDensity } from '../../../families/nonparametric/kernel-density.ts'
import type { Parameters } from '../../../families/parameters.ts'
import { accumulatedKernelFourth, accumulatedKernelVariance } from '../../../laws/mixing/resampling.ts'
import { chain } from '../../../worlds/chain.ts'
import { equalSizes } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import { mixing } from '../../simulation/mixing.ts'
import { MOST_DRAWN } from '../means/subsampled-error.ts'
import type { Rule } from '../rule.ts'

/** All data are kept, and the bandwidth too: the variance grows like h² times the logarithm of the rounds. */
export const kernelPool: Rule = {
  key: 'variance',
  quantity: 'mean variance of the data',
  unit: '× the true variance',
  kind: 'exact',
  property: 'kazdan-2025/kernel-pool-variance',
  over: 'rounds',
  applies: (recipe) =>
    recipe.model === 'kernel-density' && recipe.workflow === 'accumulate' && equalSizes(recipe),
  value: ({ real: n, rounds, bandwidth: h = 0 }) => accumulatedKernelVariance(n, h, 1 - 1 / n, rounds),
  at: ({ real: n, rounds, bandwidth: h = 0 }) => ({ n, T: rounds + 1, h }),
  check(recipe, value) {
    const { real: n, rounds, bandwidth = 0 } = recipe
    const capacity = n * (rounds + 1)
    if (capacity > MOST_DRAWN) return undefined
    const experiment = chain(
      (_: object) => ({
        family: kernelDensity({ bandwidth, capacity }),
        realData: gaussianMean({ sd: 1 }),
        truth: [0],
        // A model of one point, where there is none to start from.
        initial: new Float64Array(capacity + 2).fill(1, 0, 1),
        generations: rounds + 1,
        ...mixing(recipe),
      }),
      (_last, _point, { theta, world }) => poolVariance(theta) / (world.unit * world.unit),
    )
    // The square of a variance is at most the mean fourth power.
    return meanIs(value, accumulatedKernelFourth(bandwidth, rounds) / (value * value) - 1, experiment)
  },
}

/** The variance of the observations that a kernel density is made of, their number as divisor. */
function poolVariance(theta: Parameters): number {
  const pool = theta.subarray(2, 2 + Number(theta[0]))
  const mean = pool.reduce((sum, x) => sum + x, 0) / pool.length
  return pool.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / pool.length
}
