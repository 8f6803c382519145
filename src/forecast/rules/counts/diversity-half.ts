import { constantSize } from '../../recipe/sizes.ts'
import type { Rule } from '../rule.ts'
import { isPlainCounts } from './counts-world.ts'

/** (1 − 1/n)^rounds reaches a half. */
export const diversityHalf: Rule = {
  key: 'half',
  quantity: 'rounds until half of the diversity is left on average',
  unit: 'rounds',
  kind: 'exact',
  property: 'suresh-2025/wright-fisher-moments-variety',
  over: 'recipe',
  applies: (recipe) =>
    recipe.workflow === 'replace' && isPlainCounts(recipe) && (constantSize(recipe) ?? 0) > 1,
  value: (recipe) => Math.ceil(-Math.LN2 / Math.log1p(-1 / (constantSize(recipe) ?? 2))),
  at(recipe) {
    const n = constantSize(recipe) ?? 2
    const k = Math.ceil(-Math.LN2 / Math.log1p(-1 / n))
    const { counts, exponent = 1 } = recipe
    return { n, k, generationsPerToken: k / n, ...(counts === undefined ? { exponent } : {}) }
  },
}
