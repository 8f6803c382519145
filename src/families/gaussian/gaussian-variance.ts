import { finite } from '../../validation/checks.ts'
import type { Distance } from '../distances.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { gammaTyped } from '../scale/gamma-typed.ts'

/**
 * N(mean, variance) with known mean; the estimate is the mean squared deviation from it (maximum likelihood,
 * and unbiased).
 *
 * Exact law of the sum of n squared deviations: variance·χ²(n).
 *
 * @param mean known mean, 0 unless given
 * @throws ArgumentError if the mean is not finite
 *
 * @example
 * ```ts
 * families.gaussianVariance().parameters
 * // => ['variance']
 * ```
 */
export function gaussianVariance({
  mean = 0,
}: {
  readonly mean?: number
} = {}): FamilyWith<
  'variance',
  'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | 'temper' | Distance
> {
  finite('mean', mean)
  const gap = (a: Parameters, b: Parameters) => Math.abs(Math.sqrt(a[0]!) - Math.sqrt(b[0]!))
  return {
    ...gammaTyped({
      name: 'Gaussian variance',
      parameter: 'variance',
      shape: 0.5,
      power: 1,
      statistic: `(x − ${mean})²`,
      statisticOf: (x) => (x - mean) * (x - mean),
      observation: (s, stream) => mean + (stream.word() & 1 ? Math.sqrt(s) : -Math.sqrt(s)),
      // Two x share a square, and |ds/dx| = 2|x − mean|.
      logSlope: (x) => Math.log(Math.abs(x - mean)),
      distances: { wasserstein1: (a, b) => Math.sqrt(2 / Math.PI) * gap(a, b), wasserstein2: gap },
    }),
    temper(theta, temperature, out) {
      out[0] = theta[0]! * temperature
    },
  }
}
