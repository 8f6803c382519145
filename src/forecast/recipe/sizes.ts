import { power } from '../../training/schedule.ts'
import type { Recipe } from './recipe-schema.ts'

/** Synthetic observations of rounds 1, 2, …, rounds. */
export function syntheticSizes({ synthetic, growth = 0, rounds }: Recipe): readonly number[] {
  if (typeof synthetic === 'object') return synthetic.slice(0, rounds)
  const size = power(synthetic, growth)
  return Array.from({ length: rounds }, (_, i) => size(i + 2))
}

/** Sample sizes n_1 (real), n_2, …, of every fit. */
export const sizesOf = (recipe: Recipe): readonly number[] => [recipe.real, ...syntheticSizes(recipe)]

/** Synthetic observations of a round, if all rounds have as many. */
export const constantSize = ({ synthetic, growth = 0 }: Recipe): number | undefined =>
  typeof synthetic === 'number' && growth === 0 ? synthetic : undefined

/** Whether every fit, the first included, has as many observations. */
export const equalSizes = (recipe: Recipe): boolean => constantSize(recipe) === recipe.real

/** The exponent p of sizes ⌈n·t^p⌉, n real observations at t = 1; none if the sizes are others. */
export const growthOf = ({ real, synthetic, growth = 0 }: Recipe): number | undefined =>
  synthetic === real ? growth : undefined
