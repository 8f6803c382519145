import { replacedGaussian } from '../../../laws/gaussian/gaussian-walk.ts'
import { chain } from '../../../worlds/chain.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { constantSize, growthOf, sizesOf } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import type { Rule } from '../rule.ts'
import { gaussianWorld, isLikeliest, VARIANCE } from './gaussians.ts'

/** What the sampler has multiplied the variance by. */
const factor = ({ temperature = 1, rounds }: Recipe) => Math.exp(rounds * Math.log(temperature))
const isWalk = (recipe: Recipe) => recipe.temperature === undefined && growthOf(recipe) !== undefined

/** Each round replaces the data: a factor of (1 − 1/n_t), and of the temperature, in every round. */
export const replacedVariance: Rule = {
  ...VARIANCE,
  unit: '× the true variance',
  kind: 'exact',
  property: (recipe) =>
    isWalk(recipe) ? 'xu-2025/gaussian-conservation' : 'alemohammad-2024/distorted-loop-variance',
  over: 'rounds',
  applies: (recipe) => recipe.workflow === 'replace' && isLikeliest(recipe),
  value: (recipe) => factor(recipe) * replacedGaussian('n', sizesOf(recipe)).variance,
  at(recipe) {
    const { real: n, rounds, temperature = 1 } = recipe
    const [k, p] = [constantSize(recipe), growthOf(recipe)]
    if (p !== undefined && isWalk(recipe)) return { n, p, T: rounds + 1, divisor: 'n' }
    const loop = { n, T: rounds + 1, real: 'forgotten', factor: temperature }
    return k === undefined ? loop : { ...loop, k, total: n + k, share: n / (n + k) }
  },
  check(recipe, value) {
    const { variance, fourth } = replacedGaussian('n', sizesOf(recipe))
    const experiment = chain(
      (_: object) => gaussianWorld(recipe),
      ({ sd }) => sd * sd,
    )
    return meanIs(value, fourth / (variance * variance) - 1, experiment)
  },
}
