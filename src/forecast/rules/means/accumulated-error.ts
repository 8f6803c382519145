import { quadraticVariance } from '../../../laws/accumulation/quadratic-variance.ts'
import { relativeSteps } from '../../../laws/gaussian/relative-steps.ts'
import { equalSizes, sizesOf } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import { familyParams, meanModel } from '../../simulation/mean-model.ts'
import { squaredError, squaredErrorSpread } from '../../simulation/squared-error.ts'
import type { Rule } from '../rule.ts'
import { anySchedule, ERROR, isMean } from './means.ts'

/** All data are kept, in batches of whatever size. */
export const accumulatedError: Rule = {
  ...ERROR,
  kind: 'exact',
  property: (recipe) =>
    equalSizes(recipe) ? 'barzilai-shamir-2025/quadratic-variance-error' : 'dey-2024/any-schedule-risk',
  over: 'rounds',
  applies: (recipe) => recipe.workflow === 'accumulate' && isMean(recipe),
  value(recipe) {
    const { v2 } = meanModel(recipe).variance
    return recipe.real * quadraticVariance({ v2, steps: relativeSteps('accumulate', sizesOf(recipe)) }).risk
  },
  at(recipe) {
    const { real, rounds, model } = recipe
    if (!equalSizes(recipe)) return anySchedule(recipe)
    const named = model === 'mean' ? { family: 'Gaussian', u: 0.5 } : familyParams(recipe)
    return { ...named, n: real, T: rounds + 1 }
  },
  check: (recipe, value) => meanIs(value, squaredErrorSpread(recipe), squaredError(recipe)),
}
