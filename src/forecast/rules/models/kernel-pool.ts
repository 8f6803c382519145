import { accumulatedKernelVariance } from '../../../laws/mixing/resampling.ts'
import { equalSizes } from '../../recipe/sizes.ts'
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
}
