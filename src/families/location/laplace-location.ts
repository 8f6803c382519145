import { exponential } from '../../random/variates/exponential.ts'
import { finite, positive } from '../../validation/checks.ts'
import { boundedScore } from '../assumptions.ts'
import type { Distance } from '../distances.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'

/**
 * Laplace (double exponential) with unknown location and known scale; the estimate is the median (maximum
 * likelihood), of an even sample the middle of the two in the middle. Its likelihood has corners: assumption
 * 2 of Barzilai & Shamir fails, and no collapse follows.
 *
 * Cost of a fit: O(n log n).
 *
 * @param scale > 0, 1 unless given
 * @throws ArgumentError if the scale is not a finite number above 0
 *
 * @example
 * ```ts
 * families.laplaceLocation().parameters
 * // => ['location']
 * ```
 */
export function laplaceLocation({
  scale = 1,
}: {
  readonly scale?: number
} = {}): FamilyWith<'location', 'logDensity' | 'fisherInformation' | 'assumptions' | Distance> {
  positive('scale', scale)
  let sorted = new Float64Array(0)
  const gap = (a: Parameters, b: Parameters) => Math.abs(a[0]! - b[0]!)
  return {
    name: 'Laplace location',
    parameters: ['location'],
    width: 1,
    check: (theta) => void finite('location', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) {
        const deviation = scale * exponential(stream)
        out[i] = theta[0]! + (stream.word() & 1 ? deviation : -deviation)
      }
    },
    fit(sample, n, theta) {
      if (sorted.length < n) sorted = new Float64Array(2 * n)
      sorted.set(sample.subarray(0, n))
      const view = sorted.subarray(0, n).sort()
      const [below, above] = [view[(n - 1) >> 1]!, view[n >> 1]!]
      theta[0] = below + (above - below) / 2
    },
    logDensity: (theta, sample, i) => -Math.abs(sample[i]! - theta[0]!) / scale - Math.log(2 * scale),
    fisherInformation(_theta, out) {
      out[0] = 1 / (scale * scale)
    },
    distances: {
      totalVariation: (a, b) => -Math.expm1(-gap(a, b) / (2 * scale)),
      kullbackLeibler(a, b) {
        const delta = gap(a, b) / scale
        return delta + Math.expm1(-delta)
      },
      wasserstein1: gap,
      wasserstein2: gap,
    },
    assumptions: () => ({
      wellPosed: true,
      score: boundedScore(1 / scale),
      hessian: Number.POSITIVE_INFINITY,
      third: Number.POSITIVE_INFINITY,
      information: 1 / (scale * scale),
    }),
  }
}
