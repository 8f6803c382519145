import { ArgumentError } from '../../validation/argument-error.ts'
import { eachPositive, nonNegative } from '../../validation/checks.ts'

/**
 * Pr(Λ_T = 0): the probability that the fitted mean of a Poisson recursion is 0 after generations of the
 * given sample sizes, each replacing the last. With equal sizes it is exp(−n·λ·g_T), g from {@link
 * survivalExponent}.
 *
 * v_T = 0, v_{t−1} = exp(−(n_t/n_{t−1})·(1 − v_t)), and Pr = exp(−n_1·λ·(1 − v_1)): each count is a Poisson
 * number of independent families.
 *
 * Guarantee: relative error below 1e-12. Cost: O(T).
 *
 * Source: derived; Suresh et al. 2025, Theorem 2, for equal sizes.
 *
 * @param parameters true mean `mean` = λ ≥ 0, sample sizes `sizes` = n_1 (real), …, n_T
 * @throws ArgumentError if the mean is negative, the list is empty or a size is not above 0
 *
 * @example
 * ```ts
 * laws.poissonExtinction({ mean: 0, sizes: [5] })
 * // => 1
 * ```
 */
export function poissonExtinction({
  mean,
  sizes,
}: {
  readonly mean: number
  readonly sizes: readonly number[]
}): number {
  nonNegative('mean', mean)
  if (sizes.length === 0) throw new ArgumentError('sizes', sizes, 'a list with at least one sample size')
  eachPositive('sizes', sizes)
  // u = 1 − v, so that small survival probabilities keep their digits.
  let u = 1
  for (let t = sizes.length - 1; t >= 1; t--) {
    u = -Math.expm1(-((sizes[t] as number) / (sizes[t - 1] as number)) * u)
  }
  return Math.exp(-(sizes[0] as number) * mean * u)
}
