import { injectedAgreement } from '../../../laws/mixing/resampling.ts'
import { diversityOf, sharesOf } from '../../recipe/shares.ts'
import type { Rule } from '../rule.ts'
import { isPlainCounts, mixtureOfTokens } from './counts-world.ts'
import { DIVERSITY } from './diversity.ts'

/** New real tokens in every round: where the diversity settles. */
export const settledDiversity: Rule = {
  ...DIVERSITY,
  unit: '× that of the real source; every token is real with the probability real/(real + synthetic)',
  kind: 'limit',
  property: 'borkar-2025/injected-agreement',
  over: 'recipe',
  applies: (recipe) =>
    recipe.workflow === 'fresh-real' && recipe.weight === undefined && isPlainCounts(recipe),
  value(recipe) {
    const { n, c } = mixtureOfTokens(recipe)
    const source = diversityOf(sharesOf(recipe))
    return (1 - injectedAgreement(n, c, 1 - source)) / source
  },
  at(recipe) {
    const { n, c } = mixtureOfTokens(recipe)
    const { symbols, exponent = 1, counts, rounds } = recipe
    const zipf = counts === undefined && symbols !== undefined ? { symbols, exponent } : {}
    return { ...zipf, n, c, perGeneration: c * n, T: rounds + 1 }
  },
}
