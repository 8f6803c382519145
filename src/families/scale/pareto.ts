import { positive } from '../../validation/checks.ts'
import type { Distance } from '../distances.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'
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
 * families.pareto().parameters
 * // => ['index']
 * ```
 */
export function pareto({
  minimum = 1,
}: {
  readonly minimum?: number
} = {}): FamilyWith<
  'index',
  'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | 'temper' | Distance
> {
  positive('minimum', minimum)
  const mean = (theta: Parameters) =>
    theta[0]! > 1 ? (minimum * theta[0]!) / (theta[0]! - 1) : Number.POSITIVE_INFINITY
  return {
    ...gammaTyped({
      name: 'Pareto',
      parameter: 'index',
      shape: 1,
      power: -1,
      statistic: `ln(x/${minimum})`,
      statisticOf: (x) => Math.log(x / minimum),
      observation: (s) => minimum * Math.exp(s),
      logSlope: (x) => -Math.log(x),
      // Quantiles are minimum·u^(−1/index), in order: a difference of means, and one integral of products.
      distances: {
        wasserstein1: (a, b) => (a[0] === b[0] ? 0 : Math.abs(mean(a) - mean(b))),
        wasserstein2(a, b) {
          if (a[0] === b[0]) return 0
          const [square, other] = [secondMoment(a[0]!), secondMoment(b[0]!)]
          if (square === Number.POSITIVE_INFINITY || other === Number.POSITIVE_INFINITY) return square + other
          return minimum * Math.sqrt(Math.max(0, square + other - 2 / (1 - 1 / a[0]! - 1 / b[0]!)))
        },
      },
    }),
    // A tail of index ≤ 0 is no member, and refused where it is used.
    temper(theta, temperature, out) {
      out[0] = (theta[0]! + 1) / temperature - 1
    },
  }
}

/** E (x/minimum)². */
function secondMoment(index: number): number {
  return index > 2 ? index / (index - 2) : Number.POSITIVE_INFINITY
}
