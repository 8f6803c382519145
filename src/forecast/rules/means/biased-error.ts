import { reciprocalSum } from '../../../laws/accumulation/reciprocal-sum.ts'
import { growthOf, sizesOf } from '../../recipe/sizes.ts'
import { meanIs } from '../../simulation/checks.ts'
import { squaredError } from '../../simulation/squared-error.ts'
import type { Rule } from '../rule.ts'
import { ERROR } from './means.ts'

/** A bias in every fit: its squared sum comes on top of the variances. */
export const biasedError: Rule = {
  ...ERROR,
  kind: 'exact',
  property: 'xu-2025/additive-bias-risk',
  over: 'rounds',
  applies: ({ model, workflow, bias }) => model === 'mean' && workflow === 'replace' && bias !== undefined,
  value(recipe) {
    const { real, bias = 0, biasExponent = 0.5 } = recipe
    const sizes = sizesOf(recipe)
    const shift = bias * reciprocalSum(sizes, biasExponent)
    return real * (reciprocalSum(sizes) + shift * shift)
  },
  at(recipe) {
    const { real: n, rounds, bias: beta = 0, biasExponent: a = 0.5 } = recipe
    const p = growthOf(recipe)
    return { n, T: rounds + 1, beta: Math.abs(beta), a, ...(p === undefined ? {} : { p }) }
  },
  // A normal error: the square of one off centre varies less.
  check: (recipe, value) => meanIs(value, 2, squaredError(recipe)),
}
