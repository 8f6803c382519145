import type { Recipe } from '../../recipe/recipe-schema.ts'
import { constantSize } from '../../recipe/sizes.ts'
import type { Rule } from '../rule.ts'
import { mixedError } from './mixed-error.ts'

const share = (recipe: Recipe) => recipe.real / (recipe.real + (constantSize(recipe) ?? 0))

/** However many rounds: (3 − 2α)/(2 − α) times the error of fixed real data alone; that of fresh ones at most. */
export const mixedErrorBound: Rule = {
  ...mixedError,
  kind: 'upper bound',
  property: 'alemohammad-2024/fixed-against-fresh-bound',
  over: 'recipe',
  value(recipe) {
    const real = share(recipe)
    return recipe.workflow === 'fixed-real' ? (3 - 2 * real) / (2 - real) : 1
  },
  at: (recipe) => ({
    total: recipe.real + (constantSize(recipe) ?? 0),
    share: share(recipe),
    n: recipe.real,
    k: constantSize(recipe) ?? 0,
    T: recipe.rounds + 1,
    real: recipe.workflow === 'fixed-real' ? 'drawn once' : 'drawn anew',
  }),
  check: () => undefined,
}
