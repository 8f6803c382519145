import { finite } from '../../validation/checks.ts'
import type { Distance } from '../distances.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { gammaTyped } from './gamma-typed.ts'

/**
 * Laplace (double exponential) of known location with scale `scale` > 0; the estimate is the mean absolute
 * deviation from the location (maximum likelihood).
 *
 * Exact law of the sum of n absolute deviations: scale·Gamma(n, 1).
 *
 * @param location known location, 0 unless given
 * @throws ArgumentError if the location is not finite
 *
 * @example
 * ```ts
 * families.laplaceScale().parameters
 * // => ['scale']
 * ```
 */
export function laplaceScale({
  location = 0,
}: {
  readonly location?: number
} = {}): FamilyWith<
  'scale',
  'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | 'temper' | Distance
> {
  finite('location', location)
  const gap = (a: Parameters, b: Parameters) => Math.abs(a[0]! - b[0]!)
  return {
    ...gammaTyped({
      name: 'Laplace scale',
      parameter: 'scale',
      shape: 1,
      power: 1,
      statistic: `|x − ${location}|`,
      statisticOf: (x) => Math.abs(x - location),
      observation: (s, stream) => location + (stream.word() & 1 ? s : -s),
      logSlope: () => -Math.LN2,
      distances: { wasserstein1: gap, wasserstein2: (a, b) => Math.SQRT2 * gap(a, b) },
    }),
    temper(theta, temperature, out) {
      out[0] = theta[0]! * temperature
    },
  }
}
