import type { Recipe } from '../../recipe/recipe-schema.ts'
import { diversityOf, sharesOf } from '../../recipe/shares.ts'

/** The mean diversity of the real data, in units of that of all their draws. */
export const realDiversity = (recipe: Recipe): number =>
  diversityOf(sharesOf(recipe)) * (recipe.counts === undefined ? 1 - 1 / recipe.real : 1)

export const DIVERSITY = {
  key: 'diversity',
  quantity: 'diversity left, the probability 1 − Σ p² that two draws differ',
} as const
