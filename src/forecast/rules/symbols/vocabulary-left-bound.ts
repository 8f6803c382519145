import { survivalExponent } from '../../../laws/counts/survival-exponent.ts'
import type { Rule } from '../rule.ts'
import { isPlainResampling } from './symbol-survival.ts'
import { distinctShares, isSmallText, realVocabulary, VOCABULARY } from './vocabulary.ts'
import { vocabularyLeft } from './vocabulary-left.ts'

/** Larger texts: at least Σ 1 − exp(−n p g_k). */
export const vocabularyLeftAtLeast: Rule = {
  ...VOCABULARY,
  kind: 'lower bound',
  property: 'suresh-2025/corollary-1-bounds',
  over: 'rounds',
  applies: (recipe) => isPlainResampling(recipe) && !isSmallText(recipe),
  value(recipe) {
    const shares = distinctShares(recipe)
    const g = survivalExponent(recipe.rounds + (recipe.counts === undefined ? 1 : 0))
    let left = 0
    for (const [p, symbols] of shares) left -= symbols * Math.expm1(-recipe.real * p * g)
    return left / realVocabulary(recipe, shares)
  },
  at: vocabularyLeft.at,
}
