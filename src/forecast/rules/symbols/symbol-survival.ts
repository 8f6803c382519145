import { bernoulli } from '../../../families/counts/bernoulli.ts'
import { wrightFisherSurvival } from '../../../laws/counts/wright-fisher.ts'
import { chain } from '../../../worlds/chain.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { equalSizes } from '../../recipe/sizes.ts'
import { probabilityIs } from '../../simulation/checks.ts'
import { mixing } from '../../simulation/mixing.ts'
import { isPlainCounts } from '../counts/counts-world.ts'
import type { Rule } from '../rule.ts'

/** Beyond so many tokens the exact law takes too many numbers, and bounds take its place. */
export const MOST_TOKENS = 5000

/** Whether as many tokens replace the last ones in every round. */
export const isPlainResampling = (recipe: Recipe): boolean =>
  recipe.workflow === 'replace' && isPlainCounts(recipe) && equalSizes(recipe)

/** One run from a share of seen/real: is the symbol still there? */
export const symbolAlive = (recipe: Recipe) => {
  const p = (recipe.seen ?? 1) / recipe.real
  return chain(
    (_: object) => ({
      family: bernoulli(),
      truth: [p],
      start: [p],
      generations: recipe.rounds + 1,
      ...mixing(recipe),
    }),
    (model) => model.p > 0,
  )
}

export const SURVIVAL = {
  key: 'survival',
  quantity: 'probability that a symbol is still there',
  unit: ({ seen = 1, real }: Recipe) => `of 1, for one seen ${seen} times among ${real}`,
} as const

/** A symbol whose count in the real data is known. */
export const symbolSurvival: Rule = {
  ...SURVIVAL,
  kind: 'exact',
  property: 'suresh-2025/wright-fisher-survival',
  over: 'rounds',
  applies: (recipe) => isPlainResampling(recipe) && recipe.real <= MOST_TOKENS,
  value: ({ real: n, rounds: k, seen = 1 }) => wrightFisherSurvival({ n, p0: seen / n, k }),
  at: ({ real: n, rounds: k, seen = 1 }) => ({ n, p0: seen / n, k }),
  check: (recipe, value) => probabilityIs(value, symbolAlive(recipe)),
}
