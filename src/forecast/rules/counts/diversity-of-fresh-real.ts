import { diversityOf, sharesOf } from '../../recipe/shares.ts'
import { boundedMeanIs } from '../../simulation/checks.ts'
import type { Rule } from '../rule.ts'
import { countsRun, mixtureOfTokens } from './counts-world.ts'
import { settledDiversity } from './settled-diversity.ts'

/** New real tokens in every round, on the way there: the difference falls by (1 − 1/n)(1 − c)² a round. */
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
    const source = diversityOf(sharesOf(recipe))
    return boundedMeanIs(
      value,
      1 / source,
      countsRun(recipe, (p) => diversityOf(p) / source),
    )
  },
}
