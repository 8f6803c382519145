import { gaussian } from '../../../families/gaussian/gaussian.ts'
import { gaussianMean } from '../../../families/gaussian/gaussian-mean.ts'
import { subsampledGaussian } from '../../../laws/accumulation/subsampled-gaussian.ts'
import { subsampledMoments } from '../../../laws/accumulation/subsampled-moments.ts'
import { chain } from '../../../worlds/chain.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { equalSizes } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import { mixing } from '../../simulation/mixing.ts'
import type { Rule } from '../rule.ts'
import { ERROR } from './means.ts'

/** Observations of a run, beyond which they are not drawn one by one. */
export const MOST_DRAWN = 20_000

/** What is fitted beside the mean. */
export const fittedVariance = ({ model, divisor = 'n' }: Recipe) => (model === 'mean' ? 'known' : divisor)

/** A chain that is fitted to a part of the pool. */
export const subsampled = (recipe: Recipe) => {
  const fitted = fittedVariance(recipe)
  return {
    family: fitted === 'known' ? gaussianMean({ sd: 1 }) : gaussian({ divisor: fitted }),
    truth: fitted === 'known' ? [0] : [0, 1],
    generations: recipe.rounds + 1,
    ...mixing(recipe),
  }
}

/** A fixed budget out of a growing pool. */
export const subsampledError: Rule = {
  ...ERROR,
  kind: 'exact',
  property: 'kazdan-2025/subsampled-risk',
  over: 'rounds',
  applies: (recipe) =>
    recipe.workflow === 'accumulate-subsample' &&
    ((recipe.model === 'mean' && recipe.bias === undefined) ||
      (recipe.model === 'gaussian' && recipe.temperature === undefined)) &&
    equalSizes(recipe) &&
    recipe.real > 1,
  value: (recipe) =>
    recipe.real * subsampledGaussian(recipe.real, recipe.rounds + 1, fittedVariance(recipe)).risk,
  at: (recipe) => ({ n: recipe.real, T: recipe.rounds + 1, fitted: fittedVariance(recipe) }),
  check(recipe, value) {
    if (recipe.real * (recipe.rounds + 1) > MOST_DRAWN) return undefined
    const { second, fourth } = subsampledMoments(recipe.real, recipe.rounds + 1, fittedVariance(recipe))
    const experiment = chain(
      (_: object) => subsampled(recipe),
      (_last, _point, { theta }) => recipe.real * Number(theta[0]) * Number(theta[0]),
    )
    return meanIs(value, fourth / (second * second) - 1, experiment)
  },
}
