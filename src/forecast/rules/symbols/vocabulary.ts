import type { Recipe } from '../../recipe/recipe-schema.ts'
import { sharesOf } from '../../recipe/shares.ts'
import { MOST_TOKENS } from './symbol-survival.ts'

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
