import { gaussianSpreadTail } from '../../../laws/gaussian/gaussian-spread-tail.ts'
import { chain } from '../../../worlds/chain.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { equalSizes } from '../../recipe/sizes.ts'
import { probabilityIs } from '../../simulation/checks.ts'
import type { Rule } from '../rule.ts'
import { gaussianWorld } from './gaussians.ts'

/** Pr(σ > ½ σ₀) after k fits of n. */
export const keptHalf = ({ real: n, rounds, divisor = 'n' }: Recipe, epsilon = 0.5): number =>
  gaussianSpreadTail({ n, k: rounds + 1, epsilon, divisor })

/** Whether a Gaussian is fitted to as many observations in every round, each replacing the last. */
export const isPlainGaussianWalk = (recipe: Recipe): boolean =>
  recipe.model === 'gaussian' &&
  recipe.workflow === 'replace' &&
  recipe.temperature === undefined &&
  equalSizes(recipe)

/** Means of a variance say little about a typical run; this does. */
export const spreadKept: Rule = {
  key: 'spread',
  quantity: 'probability that more than half of the standard deviation is left',
  unit: 'of 1',
  kind: 'exact',
  property: 'suresh-2025/gaussian-exact-tail',
  over: 'rounds',
  applies: isPlainGaussianWalk,
  value: (recipe) => keptHalf(recipe),
  at(recipe) {
    const { real: n, rounds, divisor = 'n' } = recipe
    const k = rounds + 1
    // The claim has the divisor n − 1: the same event at another threshold.
    const moved = divisor === 'n' ? Math.exp((-k / 2) * Math.log1p(-1 / n)) : 1
    return { n, k, epsilon: 0.5 * moved, level: Math.min(0.98, Math.max(0.02, keptHalf(recipe))) }
  },
  check: (recipe, value) =>
    probabilityIs(
      value,
      chain(
        (_: object) => gaussianWorld(recipe),
        ({ sd }) => sd > 0.5,
      ),
    ),
}
