import type { Distance } from '../distances.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { gammaTyped } from './gamma-typed.ts'

/**
 * Exponential with mean `mean` > 0; the estimate is the sample mean (maximum likelihood).
 *
 * Exact law of the sum of n observations: mean·Gamma(n, 1).
 *
 * @example
 * ```ts
 * families.exponential().parameters
 * // => ['mean']
 * ```
 */
export function exponential(): FamilyWith<
  'mean',
  'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | 'temper' | Distance
> {
  const gap = (a: Parameters, b: Parameters) => Math.abs(a[0]! - b[0]!)
  return {
    ...gammaTyped({
      name: 'exponential',
      parameter: 'mean',
      shape: 1,
      power: 1,
      statistic: 'x',
      statisticOf: (x) => x,
      observation: (s) => s,
      logSlope: () => 0,
      distances: { wasserstein1: gap, wasserstein2: (a, b) => Math.SQRT2 * gap(a, b) },
    }),
    temper(theta, temperature, out) {
      out[0] = theta[0]! * temperature
    },
  }
}
