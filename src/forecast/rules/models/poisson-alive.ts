import { poisson } from '../../../families/counts/poisson.ts'
import { survivalExponent } from '../../../laws/counts/survival-exponent.ts'
import { chain } from '../../../worlds/chain.ts'
import { equalSizes } from '../../recipe/sizes.ts'
import { probabilityIs } from '../../simulation/checks.ts'
import { mixing } from '../../simulation/mixing.ts'
import type { Rule } from '../rule.ts'

/** A Poisson model that has come to 0 stays there. */
export const poissonAlive: Rule = {
  key: 'alive',
  quantity: 'probability that the mean is still above 0',
  unit: 'of 1',
  kind: 'exact',
  property: 'suresh-2025/theorem-2-survival',
  over: 'rounds',
  applies: (recipe) => recipe.model === 'poisson' && recipe.workflow === 'replace' && equalSizes(recipe),
  value: ({ real, rounds, mean = 1 }) => -Math.expm1(-real * mean * survivalExponent(rounds + 1)),
  at: ({ real: n, rounds, mean = 1 }) => ({ n, count: n * mean, lambda: mean, k: rounds + 1 }),
  check: (recipe, value) =>
    probabilityIs(
      value,
      chain(
        (_: object) => ({
          family: poisson(),
          truth: [recipe.mean ?? 1],
          generations: recipe.rounds + 1,
          ...mixing(recipe),
        }),
        (last) => last.mean > 0,
      ),
    ),
}
