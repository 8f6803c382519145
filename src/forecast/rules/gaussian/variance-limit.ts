import { distortedVarianceLimit } from '../../../laws/mixing/resampling.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { constantSize } from '../../recipe/sizes.ts'
import type { Rule } from '../rule.ts'
import { VARIANCE } from './gaussians.ts'
import { isPooledGaussian } from './pooled-variance.ts'

const share = (recipe: Recipe) => recipe.real / (recipe.real + (constantSize(recipe) ?? 1))

/** Where the variance settles for large samples; infinite from the critical temperature on. */
export const varianceLimit: Rule = {
  ...VARIANCE,
  quantity: 'variance of the model in the long run, for large samples',
  unit: '× the true variance',
  kind: 'limit',
  property: 'marchi-2024/temperature-limit',
  over: 'recipe',
  applies: (recipe) => isPooledGaussian(recipe) && recipe.temperature !== undefined,
  value: (recipe) => distortedVarianceLimit(share(recipe), recipe.temperature ?? 1),
  at(recipe) {
    const { temperature = 1 } = recipe
    return { share: share(recipe), temperature, load: temperature * (1 - share(recipe)), sd: 1 }
  },
}
