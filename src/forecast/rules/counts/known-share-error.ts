import { correctedRisk } from '../../../laws/accumulation/accumulated-risk.ts'
import { diversityOf, sharesOf } from '../../recipe/shares.ts'
import type { Rule } from '../rule.ts'
import { isPlainCounts, mixtureOfTokens } from './counts-world.ts'

/** An unlabelled pool whose share of real data is known, and used: the estimate that corrects for it. */
export const knownShareError: Rule = {
  key: 'error',
  quantity: 'squared distance of the frequencies, if the share of real data is known and used',
  unit: ({ real }) => `× that of ${real} real observations alone; the first batch is all real`,
  kind: 'exact',
  property: 'kanabar-2026/known-share-risk',
  over: 'rounds',
  applies: (recipe) => recipe.workflow === 'unlabelled-pool' && isPlainCounts(recipe),
  value(recipe) {
    const { n, c: share } = mixtureOfTokens(recipe)
    const diversity = diversityOf(sharesOf(recipe))
    const later = Array.from({ length: recipe.rounds }, () => [{ n, share }])
    return (recipe.real * correctedRisk(1 - diversity, [[{ n, share: 1 }], ...later])) / diversity
  },
  at(recipe) {
    const { n, c: share } = mixtureOfTokens(recipe)
    const { counts, symbols = 2, exponent = 1, rounds } = recipe
    return { n, share, T: rounds + 1, ...(counts === undefined ? { symbols, exponent } : {}) }
  },
}
