import { positive } from '../validation/checks.ts'
import type { Family, Parameters } from './family.ts'
import { gammaTyped } from './gamma-typed.ts'

/**
 * Pareto of known minimum with tail index `index` > 0: Pr(x > u) = (minimum/u)^index; the estimate is
 * 1/(mean of ln(x/minimum)) (maximum likelihood).
 *
 * Exact law of the sum of n logarithms: Gamma(n, 1)/index.
 *
 * @param minimum > 0, 1 unless given
 * @throws ArgumentError if the minimum is not a finite number above 0
 *
 * @example
 * ```ts
 * pareto().parameters
 * // => ['index']
 * ```
 */
export function pareto({ minimum = 1 }: { readonly minimum?: number } = {}): Family {
  positive('minimum', minimum)
  const mean = (theta: Parameters) =>
    theta[0]! > 1 ? (minimum * theta[0]!) / (theta[0]! - 1) : Number.POSITIVE_INFINITY
  return gammaTyped({
    name: 'Pareto',
    parameter: 'index',
    shape: 1,
    power: -1,
    statisticOf: (x) => Math.log(x / minimum),
    observation: (s) => minimum * Math.exp(s),
    logSlope: (x) => -Math.log(x),
    // The tails are ordered, so W₁ is a difference of means.
    distances: {
      wasserstein1: (a, b) => (a[0] === b[0] ? 0 : Math.abs(mean(a) - mean(b))),
    },
  })
}
