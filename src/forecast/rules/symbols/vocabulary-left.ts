import { wrightFisherSurvival } from '../../../laws/counts/wright-fisher.ts'
import { sharesOf } from '../../recipe/shares.ts'
import { boundedMeanIs } from '../../simulation/checks.ts'
import { countsRun } from '../counts/counts-world.ts'
import type { Rule } from '../rule.ts'
import { isPlainResampling } from './symbol-survival.ts'
import { distinctShares, isSmallText, realVocabulary, VOCABULARY } from './vocabulary.ts'

/** The sum of the probabilities that each symbol survives. */
export const vocabularyLeft: Rule = {
  ...VOCABULARY,
  kind: 'exact',
  property: 'suresh-2025/surviving-vocabulary-mean',
  over: 'rounds',
  applies: (recipe) => isPlainResampling(recipe) && isSmallText(recipe),
  value(recipe) {
    const shares = distinctShares(recipe)
    const k = recipe.rounds + (recipe.counts === undefined ? 1 : 0)
    let left = 0
    for (const [p0, symbols] of shares) left += symbols * wrightFisherSurvival({ n: recipe.real, p0, k })
    return left / realVocabulary(recipe, shares)
  },
  at({ real: n, rounds, counts, exponent = 1, shift = 2.7 }) {
    return counts === undefined ? { n, k: rounds + 1, exponent, shift } : { n, k: rounds }
  },
  check(recipe, value) {
    const unit = realVocabulary(recipe, distinctShares(recipe))
    const alive = (p: ArrayLike<number>) => Array.from(p).reduce((sum, share) => sum + (share > 0 ? 1 : 0), 0)
    return boundedMeanIs(
      value,
      Math.min(sharesOf(recipe).length, recipe.real) / unit,
      countsRun(recipe, (p) => alive(p) / unit),
    )
  },
}
