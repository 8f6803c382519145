import { temperedSampler } from '../../../families/changed/distorted-sampler.ts'
import { gaussian } from '../../../families/gaussian/gaussian.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { mixing } from '../../simulation/mixing.ts'

/** Whether a mean and a variance are fitted, the variance by maximum likelihood, in some workflow. */
export const isLikeliest = ({ model, divisor = 'n' }: Recipe): boolean =>
  model === 'gaussian' && divisor === 'n'

/** A Gaussian that is fitted over and over, from N(0, 1). */
export function gaussianWorld(recipe: Recipe) {
  const family = gaussian({ divisor: recipe.divisor ?? 'n' })
  return {
    family,
    ...(recipe.temperature === undefined ? {} : { sampler: temperedSampler(family, recipe.temperature) }),
    truth: [0, 1],
    generations: recipe.rounds + 1,
    ...mixing(recipe),
  }
}

export const VARIANCE = { key: 'variance', quantity: 'mean variance of the model' } as const
