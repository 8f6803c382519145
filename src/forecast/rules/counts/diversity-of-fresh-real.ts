import { injectedAgreement } from '../../../laws/mixing/resampling.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { diversityOf, sharesOf } from '../../recipe/shares.ts'
import { boundedMeanIs } from '../../simulation/checks.ts'
import type { Rule } from '../rule.ts'
import { countsRun, isPlainCounts, mixtureOfTokens } from './counts-world.ts'
import { DIVERSITY } from './diversity-left.ts'

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

/** The same on the way there: the difference falls by (1 − 1/n)(1 − c)² a round. */
export const diversityOfFreshReal: Rule = {
  ...settledDiversity,
  kind: 'exact',
  over: 'rounds',
  value(recipe) {
    const { n, c } = mixtureOfTokens(recipe)
    const settled = settledDiversity.value(recipe)
    const kept = Math.exp(recipe.rounds * (Math.log1p(-1 / n) + 2 * Math.log1p(-c)))
    return settled + kept * (1 - 1 / n - settled)
  },
  check(recipe, value) {
    const unit = sourceDiversity(recipe)
    return boundedMeanIs(
      value,
      1 / unit,
      countsRun(recipe, (p) => diversityOf(p) / unit),
    )
  },
}

const sourceDiversity = (recipe: Recipe) => diversityOf(sharesOf(recipe))
