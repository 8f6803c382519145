import { fixedRealVariance, freshRealVariance } from '../../../laws/mixing/real-and-synthetic.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { constantSize } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import { squaredError } from '../../simulation/squared-error.ts'
import { ERROR, isNormalMean } from '../means/means.ts'
import type { Rule } from '../rule.ts'

const sizes = (recipe: Recipe) => ({ n: recipe.real, k: constantSize(recipe) ?? 0, rounds: recipe.rounds })

/** Real data beside the latest synthetic ones: the same in every round, or new. */
export const mixedError: Rule = {
  ...ERROR,
  kind: 'exact',
  property: 'bertrand-2024/real-data-reused-law',
  over: 'rounds',
  applies: (recipe) =>
    (recipe.workflow === 'fixed-real' || (recipe.workflow === 'fresh-real' && recipe.weight === undefined)) &&
    isNormalMean(recipe),
  value: (recipe) =>
    recipe.workflow === 'fixed-real'
      ? recipe.real * fixedRealVariance(sizes(recipe)).total
      : recipe.real * freshRealVariance(sizes(recipe)),
  at(recipe) {
    const { n, k, rounds } = sizes(recipe)
    const real = recipe.workflow === 'fixed-real' ? 'drawn once' : 'drawn anew'
    return { n, k, lambda: k / n, T: rounds + 1, real }
  },
  check: (recipe, value) => meanIs(value, 2, squaredError(recipe)),
}
