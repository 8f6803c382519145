import { pooledGaussian } from '../../../laws/gaussian/pooled-gaussian.ts'
import { chain } from '../../../worlds/chain.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { constantSize } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import type { Rule } from '../rule.ts'
import { gaussianWorld, isLikeliest, VARIANCE } from './gaussians.ts'

const moments = (recipe: Recipe) =>
  pooledGaussian({
    real: recipe.real,
    fresh: recipe.workflow === 'fresh-real',
    synthetic: constantSize(recipe) ?? 1,
    factor: recipe.temperature ?? 1,
    rounds: recipe.rounds,
  })

/** Whether real data are pooled with the latest synthetic ones in every round. */
export const isPooledGaussian = (recipe: Recipe): boolean =>
  (recipe.workflow === 'fixed-real' || recipe.workflow === 'fresh-real') &&
  recipe.weight === undefined &&
  isLikeliest(recipe)

/** Real data in every round keep the variance up, whatever the sampler does to it. */
export const pooledVariance: Rule = {
  ...VARIANCE,
  unit: ({ workflow }) => (workflow === 'fixed-real' ? '× that of the real data' : '× the true variance'),
  kind: 'exact',
  property: 'alemohammad-2024/distorted-loop-variance',
  over: 'rounds',
  applies: isPooledGaussian,
  value: (recipe) => moments(recipe).variance,
  at(recipe) {
    const [n, k] = [recipe.real, constantSize(recipe) ?? 1]
    const real = recipe.workflow === 'fixed-real' ? 'drawn once' : 'drawn anew'
    const { rounds, temperature: factor = 1 } = recipe
    return { n, k, total: n + k, share: n / (n + k), T: rounds + 1, real, factor }
  },
  check(recipe, value) {
    const fixed = recipe.workflow === 'fixed-real'
    const experiment = chain(
      (_: object) => gaussianWorld(recipe),
      ({ sd }, _point, { model }) => (fixed ? (sd / model(1).sd) * (sd / model(1).sd) : sd * sd),
      () => [1],
    )
    return meanIs(value, moments(recipe).fourth / (value * value) - 1, experiment)
  },
}
