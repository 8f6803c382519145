import { wrightFisherSurvival } from '../../../laws/counts/wright-fisher.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { sharesOf } from '../../recipe/shares.ts'
import { boundedMeanIs } from '../../simulation/checks.ts'
import type { Rule } from '../rule.ts'
import { countsRun } from './counts-world.ts'
import { isPlainResampling, MOST_TOKENS } from './symbol-survival.ts'

/** Shares, each with the number of symbols that have it. */
export function distinctShares(recipe: Recipe): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const share of sharesOf(recipe)) found.set(share, (found.get(share) ?? 0) + 1)
  return found
}

/** Symbols in the real data: all, if they are given, else their mean number. */
export function realVocabulary(recipe: Recipe, shares: ReadonlyMap<number, number>): number {
  const seen = (p: number) => (recipe.counts === undefined ? -Math.expm1(recipe.real * Math.log1p(-p)) : 1)
  return [...shares].reduce((sum, [p, symbols]) => sum + symbols * seen(p), 0)
}

/** Whether the exact law of every symbol is worth computing. */
export const isSmallText = (recipe: Recipe): boolean =>
  recipe.real <= MOST_TOKENS && distinctShares(recipe).size * recipe.real <= 2e7

export const VOCABULARY = {
  key: 'vocabulary',
  quantity: 'share of the symbols that is left on average',
  unit: 'of the symbols in the real data',
} as const

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
