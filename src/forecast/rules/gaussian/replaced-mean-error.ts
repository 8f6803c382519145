import { replacedGaussian } from '../../../laws/gaussian/gaussian-walk.ts'
import { chain } from '../../../worlds/chain.ts'
import { growthOf, sizesOf } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import { ERROR } from '../means/means.ts'
import type { Rule } from '../rule.ts'
import { gaussianWorld, isLikeliest } from './gaussians.ts'

/** What the variance loses the mean wanders: their sum stays. */
export const replacedMeanError: Rule = {
  ...ERROR,
  kind: 'exact',
  property: 'xu-2025/gaussian-conservation',
  over: 'rounds',
  applies: (recipe) =>
    recipe.workflow === 'replace' && isLikeliest(recipe) && recipe.temperature === undefined,
  value: (recipe) => recipe.real * replacedGaussian('n', sizesOf(recipe)).meanSquare,
  at(recipe) {
    const p = growthOf(recipe)
    return { n: recipe.real, T: recipe.rounds + 1, divisor: 'n', ...(p === undefined ? {} : { p }) }
  },
  check(recipe, value) {
    // Given the variances the mean is normal: the fourth moment is 3 E(Σ σ²/n)², by Minkowski at most this.
    const sizes = sizesOf(recipe)
    const root = (t: number) => (t === 0 ? 1 : Math.sqrt(replacedGaussian('n', sizes.slice(0, t)).fourth))
    const most = sizes.reduce((sum, n, t) => sum + root(t) / n, 0)
    const spread = 3 * ((recipe.real * most) / value) * ((recipe.real * most) / value) - 1
    const experiment = chain(
      (_: object) => gaussianWorld(recipe),
      (model) => recipe.real * model.mean * model.mean,
    )
    return meanIs(value, spread, experiment)
  },
}
