import { quadraticVariance } from '../../../laws/accumulation/quadratic-variance.ts'
import { relativeSteps } from '../../../laws/gaussian/relative-steps.ts'
import { growthOf, sizesOf } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import { familyParams, meanModel } from '../../simulation/mean-model.ts'
import { squaredError, squaredErrorSpread } from '../../simulation/squared-error.ts'
import type { Rule } from '../rule.ts'
import { anySchedule, ERROR, isMean } from './means.ts'

/** Each round replaces the data: errors add up as Σ 1/n_t does. */
export const replacedError: Rule = {
  ...ERROR,
  kind: 'exact',
  property(recipe) {
    if (growthOf(recipe) === undefined) return 'xu-2025/any-schedule-walk'
    return recipe.model === 'mean' ? 'xu-2025/random-walk-risk' : 'xu-2025/quadratic-variance-risk'
  },
  over: 'rounds',
  applies: (recipe) => recipe.workflow === 'replace' && isMean(recipe),
  value(recipe) {
    const { v2 } = meanModel(recipe).variance
    return recipe.real * quadraticVariance({ v2, steps: relativeSteps('replace', sizesOf(recipe)) }).risk
  },
  at(recipe) {
    const { real: n, rounds, model } = recipe
    const p = growthOf(recipe)
    if (p === undefined) return anySchedule(recipe)
    const walk = { n, p, T: rounds + 1 }
    return model === 'mean' ? { ...walk, sd: 1 } : { ...walk, ...familyParams(recipe) }
  },
  check: (recipe, value) => meanIs(value, squaredErrorSpread(recipe), squaredError(recipe)),
}
