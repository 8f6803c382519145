import { quadraticVarianceLimit } from '../../../laws/accumulation/quadratic-variance.ts'
import { equalSizes } from '../../recipe/sizes.ts'
import { meanModel } from '../../simulation/mean-model.ts'
import type { Rule } from '../rule.ts'
import { ERROR, isMean } from './means.ts'

/** All data are kept, in equal batches, for ever. */
export const accumulatedErrorLimit: Rule = {
  ...ERROR,
  kind: 'limit',
  property: 'dey-2024/equal-batches-limit',
  over: 'recipe',
  applies: (recipe) => recipe.workflow === 'accumulate' && isMean(recipe) && equalSizes(recipe),
  value: (recipe) =>
    recipe.real * quadraticVarianceLimit({ n: recipe.real, v2: meanModel(recipe).variance.v2 }).risk,
  at: (recipe) => ({ n: recipe.real, v2: meanModel(recipe).variance.v2 }),
}
