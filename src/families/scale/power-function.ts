import type { Distance } from '../distances.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { gammaTyped } from './gamma-typed.ts'

/**
 * Beta(power, 1): density power·x^(power − 1) on (0, 1), power > 0; the estimate is 1/(mean of −ln x)
 * (maximum likelihood).
 *
 * Exact law of the sum of n logarithms −ln x: Gamma(n, 1)/power; so the law of θ̂/θ is free of θ.
 *
 * @example
 * ```ts
 * families.powerFunction().parameters
 * // => ['power']
 * ```
 */
export function powerFunction(): FamilyWith<
  'power',
  'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | 'temper' | Distance
> {
  const mean = (theta: Parameters) => theta[0]! / (theta[0]! + 1)
  const square = (theta: Parameters) => theta[0]! / (theta[0]! + 2)
  return {
    ...gammaTyped({
      name: 'Beta(θ, 1)',
      parameter: 'power',
      shape: 1,
      power: -1,
      statistic: '−ln x',
      statisticOf: (x) => -Math.log(x),
      observation: (s) => Math.exp(-s),
      logSlope: (x) => -Math.log(x),
      // Quantiles are u^(1/power), in order: differences of means, and one integral of products.
      distances: {
        wasserstein1: (a, b) => Math.abs(mean(a) - mean(b)),
        wasserstein2: (a, b) =>
          Math.sqrt(Math.max(0, square(a) + square(b) - 2 / (1 + 1 / a[0]! + 1 / b[0]!))),
      },
    }),
    // A power ≤ 0 is no member, and refused where it is used.
    temper(theta, temperature, out) {
      out[0] = (theta[0]! - 1) / temperature + 1
    },
  }
}
