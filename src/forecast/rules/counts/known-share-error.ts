import { correctedRisk } from '../../../laws/accumulation/accumulated-risk.ts'
import { correctedMoments } from '../../../laws/accumulation/corrected-moments.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { diversityOf, sharesOf } from '../../recipe/shares.ts'
import { meanIs } from '../../simulation/checks.ts'
import { correctedError } from '../../simulation/known-share.ts'
import { MOST_DRAWN } from '../means/subsampled-error.ts'
import type { Rule } from '../rule.ts'
import { isPlainCounts, mixtureOfTokens } from './counts-world.ts'

/** The first batch is all real; of later ones the share is. */
const crawl = (recipe: Recipe) => {
  const { n, c: share } = mixtureOfTokens(recipe)
  return [[{ n, share: 1 }], ...Array.from({ length: recipe.rounds }, () => [{ n, share }])]
}

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
    const diversity = diversityOf(sharesOf(recipe))
    return (recipe.real * correctedRisk(1 - diversity, crawl(recipe))) / diversity
  },
  at(recipe) {
    const { n, c: share } = mixtureOfTokens(recipe)
    const { counts, symbols = 2, exponent = 1, rounds } = recipe
    return { n, share, T: rounds + 1, ...(counts === undefined ? { symbols, exponent } : {}) }
  },
  check(recipe, value) {
    const [shares, batches] = [sharesOf(recipe), crawl(recipe)]
    const { n, c: share } = mixtureOfTokens(recipe)
    if (shares.length * recipe.rounds > MOST_DRAWN) return undefined
    // Standard deviations of the symbols' squares add up to no less than that of their sum.
    const sd = shares.reduce((sum, p) => {
      const { second, fourth } = correctedMoments(p, batches)
      return sum + Math.sqrt(Math.max(0, fourth - second * second))
    }, 0)
    const alone = diversityOf(shares) / recipe.real
    const spread = sd / alone / value
    return meanIs(value, spread * spread, correctedError({ shares, n, share, rounds: recipe.rounds }, alone))
  },
}
