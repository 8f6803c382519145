import { subsampledGaussian } from '../../../laws/accumulation/subsampled-gaussian.ts'
import { subsampledMoments } from '../../../laws/accumulation/subsampled-moments.ts'
import { chain } from '../../../worlds/chain.ts'
import { meanIs } from '../../simulation/checks.ts'
import { fittedVariance, MOST_DRAWN, subsampled, subsampledError } from '../means/subsampled-error.ts'
import type { Rule } from '../rule.ts'
import { VARIANCE } from './gaussians.ts'

/** A fixed budget out of a growing pool: the variance settles or grows, as its divisor says. */
export const subsampledVariance: Rule = {
  ...VARIANCE,
  unit: '× the true variance',
  kind: 'exact',
  property: 'kazdan-2025/subsampled-variance',
  over: 'rounds',
  applies: (recipe) => recipe.model === 'gaussian' && subsampledError.applies(recipe),
  value: (recipe) => subsampledGaussian(recipe.real, recipe.rounds + 1, fittedVariance(recipe)).variance,
  at: subsampledError.at,
  check(recipe, value) {
    if (recipe.real * (recipe.rounds + 1) > MOST_DRAWN) return undefined
    const law = subsampledMoments(recipe.real, recipe.rounds + 1, fittedVariance(recipe))
    const experiment = chain(
      (_: object) => subsampled(recipe),
      (_last, _point, { theta }) => Number(theta[1]) * Number(theta[1]),
    )
    return meanIs(value, law.squaredVariance / (law.variance * law.variance) - 1, experiment)
  },
}
