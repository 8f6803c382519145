import type { Distance } from '../distances.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { gammaTyped } from './gamma-typed.ts'

/**
 * Rayleigh with scale `scale` > 0, the length of a plane Gaussian vector of that standard deviation; the
 * estimate is √(mean of x²/2) (maximum likelihood).
 *
 * Exact law of the sum of n squares: 2·scale²·Gamma(n, 1).
 *
 * @example
 * ```ts
 * families.rayleigh().parameters
 * // => ['scale']
 * ```
 */
export function rayleigh(): FamilyWith<
  'scale',
  'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | Distance
> {
  const gap = (a: Parameters, b: Parameters) => Math.abs(a[0]! - b[0]!)
  return gammaTyped({
    name: 'Rayleigh',
    parameter: 'scale',
    shape: 1,
    power: 2,
    scale: 2,
    statistic: 'x²',
    statisticOf: (x) => (x >= 0 ? x * x : Number.NaN),
    observation: (s) => Math.sqrt(s),
    logSlope: (x) => Math.log(2 * x),
    distances: {
      wasserstein1: (a, b) => Math.sqrt(Math.PI / 2) * gap(a, b),
      wasserstein2: (a, b) => Math.SQRT2 * gap(a, b),
    },
  })
}
