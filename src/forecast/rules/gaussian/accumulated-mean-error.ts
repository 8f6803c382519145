import { accumulatedGaussian } from '../../../laws/gaussian/gaussian-walk.ts'
import { ERROR } from '../means/means.ts'
import type { Rule } from '../rule.ts'
import { accumulatedVariance } from './accumulated-variance.ts'

/** All data are kept: what the variance lost is the error of the mean. */
export const accumulatedMeanError: Rule = {
  ...ERROR,
  kind: 'exact',
  property: 'barzilai-shamir-2025/gaussian-both-parameters-moments',
  over: 'rounds',
  applies: (recipe) => accumulatedVariance.applies(recipe) && recipe.temperature === undefined,
  value: ({ real, rounds }) => real * accumulatedGaussian(real, rounds + 1).meanSquare,
  at: ({ real, rounds }) => ({ n: real, T: rounds + 1, quantity: 'squared error of the mean' }),
}
