import { weightedRealVariance } from '../../../laws/mixing/real-and-synthetic.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { constantSize } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import { squaredError } from '../../simulation/squared-error.ts'
import { ERROR, isNormalMean } from '../means/means.ts'
import type { Rule } from '../rule.ts'

/** Fresh real data that weigh otherwise than their share. */
export const weightedError: Rule = {
  ...ERROR,
  kind: 'exact',
  property: 'he-2025/weighted-risk',
  over: 'rounds',
  applies: (recipe) =>
    recipe.workflow === 'fresh-real' && recipe.weight !== undefined && isNormalMean(recipe),
  value(recipe) {
    const { real: n, rounds, weight = 1 } = recipe
    const settled = n * weightedRealVariance({ n, m: constantSize(recipe) ?? 0, weight })
    // From 1 to its limit, by (1 − w)² a round.
    return settled + Math.exp(2 * rounds * Math.log1p(-weight)) * (1 - settled)
  },
  at: (recipe) => ({ ...mixtureOf(recipe), T: recipe.rounds + 1, weight: recipe.weight ?? 1 }),
  check: (recipe, value) => meanIs(value, 2, squaredError(recipe)),
}

/** The sizes of a mixture, as claims about weights name them. */
export function mixtureOf(recipe: Recipe) {
  const [n, m] = [recipe.real, constantSize(recipe) ?? 0]
  return { total: n + m, share: n / (n + m), n, m }
}
