import type { Recipe } from '../../recipe/recipe-schema.ts'
import { constantSize } from '../../recipe/sizes.ts'
import type { Rule } from '../rule.ts'
import { isPlainCounts } from './counts-world.ts'

/** (1 − 1/n)^rounds reaches a half. */
export const diversityHalf: Rule = {
  key: 'half',
  quantity: 'rounds until half of the diversity is left on average',
  unit: 'rounds',
  kind: 'exact',
  property: 'suresh-2025/surviving-variety-growing',
  over: 'recipe',
  applies: (recipe) =>
    recipe.workflow === 'replace' && isPlainCounts(recipe) && (constantSize(recipe) ?? 0) > 1,
  value: (recipe) => rounds(recipe),
  at: (recipe) => ({ n: constantSize(recipe) ?? 2, growth: 0, k: rounds(recipe) }),
}

const rounds = (recipe: Recipe) => Math.ceil(-Math.LN2 / Math.log1p(-1 / (constantSize(recipe) ?? 2)))
