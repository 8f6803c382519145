import {
  accumulatedDistortedFourth,
  accumulatedDistortedVariance,
} from '../../../laws/gaussian/gaussian-walk.ts'
import { chain } from '../../../worlds/chain.ts'
import { equalSizes } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import type { Rule } from '../rule.ts'
import { gaussianWorld, isLikeliest, VARIANCE } from './gaussians.ts'

/** All data are kept: the variance stays, unless the sampler takes from it. */
export const accumulatedVariance: Rule = {
  ...VARIANCE,
  unit: '× the true variance',
  kind: 'exact',
  property: ({ temperature }) =>
    temperature === undefined
      ? 'barzilai-shamir-2025/gaussian-both-parameters-moments'
      : 'alemohammad-2024/distorted-accumulation-variance',
  over: 'rounds',
  applies: (recipe) => recipe.workflow === 'accumulate' && isLikeliest(recipe) && equalSizes(recipe),
  value: ({ real, rounds, temperature = 1 }) => accumulatedDistortedVariance(real, rounds + 1, temperature),
  at: ({ real: n, rounds, temperature }) => ({
    n,
    T: rounds + 1,
    ...(temperature === undefined ? { quantity: 'variance' } : { factor: temperature }),
  }),
  check(recipe, value) {
    const fourth = accumulatedDistortedFourth(recipe.real, recipe.rounds + 1, recipe.temperature ?? 1)
    const experiment = chain(
      (_: object) => gaussianWorld(recipe),
      ({ sd }) => sd * sd,
    )
    return meanIs(value, fourth / (value * value) - 1, experiment)
  },
}
