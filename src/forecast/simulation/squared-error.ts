import { additiveBias } from '../../families/changed/biased-estimator.ts'
import { deviationMoments, type MeanStep } from '../../laws/accumulation/quadratic-variance-moments.ts'
import { chain } from '../../worlds/chain.ts'
import type { Recipe } from '../recipe/recipe-schema.ts'
import { sizesOf } from '../recipe/sizes.ts'
import { meanModel } from './mean-model.ts'
import { mixing } from './mixing.ts'

/** The squared error of a mean after one run, in units of its expectation for the real data alone. */
export function squaredError(recipe: Recipe) {
  const { family, meanOf, truth, mean, observation } = meanModel(recipe)
  const { bias: size, biasExponent: exponent = 0.5 } = recipe
  const fitted = size === undefined ? family : additiveBias(family, { size, exponent })
  return chain(
    (_: object) => ({
      family: fitted,
      truth: truth(mean),
      generations: recipe.rounds + 1,
      ...mixing(recipe),
    }),
    (_last, _point, { theta }) => {
      const error = meanOf(theta) - mean
      return (error * error * recipe.real) / observation
    },
  )
}

/** The variance of that squared error, in units of its squared mean: 2 for a normal mean, else by its moments. */
export function squaredErrorSpread(recipe: Recipe): number {
  if (recipe.model === 'mean') return 2
  const { variance, mean } = meanModel(recipe)
  let total = 0
  const steps = sizesOf(recipe).map((n): MeanStep => {
    total += n
    return { n, weight: recipe.workflow === 'accumulate' ? n / total : 1 }
  })
  const { second, fourth } = deviationMoments(variance, mean, steps)
  return fourth / (second * second) - 1
}
