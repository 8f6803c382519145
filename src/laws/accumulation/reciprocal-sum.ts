import { eachPositive, finite } from '../../validation/checks.ts'

/**
 * Λ = Σ 1/n_t over a list of sample sizes, by which recursively fitted means wander; with an exponent a, Σ n_t^(−a).
 * Sizes need not be integers. Cost: O(sizes).
 *
 * @throws ArgumentError if a size is not above 0 or a is not finite
 *
 * @example
 * ```ts
 * laws.reciprocalSum([2, 4, 4])
 * // => 1
 * laws.reciprocalSum([1, 2], 2)
 * // => 1.25
 * ```
 */
export function reciprocalSum(sizes: readonly number[], a = 1): number {
  finite('a', a)
  eachPositive('sizes', sizes)
  return sizes.reduce((sum, size) => sum + (a === 1 ? 1 / size : Math.exp(-a * Math.log(size))), 0)
}
