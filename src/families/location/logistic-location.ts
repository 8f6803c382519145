import { finite, positive } from '../../validation/checks.ts'
import { boundedScore } from '../assumptions.ts'
import type { Distance } from '../distances.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { tanhRoot } from './tanh-root.ts'

/**
 * Logistic with unknown location and known scale: density e^−u/(scale·(1 + e^−u)²), u = (x − location)/scale.
 * The likelihood is strictly concave: one estimate, always (maximum likelihood by Newton). Its bounded score,
 * tanh(u/2)/scale, is uniform on ±1/scale at the truth.
 *
 * @param scale > 0, 1 unless given
 * @throws ArgumentError if the scale is not a finite number above 0
 *
 * @example
 * ```ts
 * families.logisticLocation().parameters
 * // => ['location']
 * ```
 */
export function logisticLocation({
  scale = 1,
}: {
  readonly scale?: number
} = {}): FamilyWith<'location', 'logDensity' | 'fisherInformation' | 'assumptions' | Distance> {
  positive('scale', scale)
  const gap = (a: Parameters, b: Parameters) => Math.abs(a[0]! - b[0]!)
  const information = 1 / (3 * scale * scale)
  return {
    name: 'logistic location',
    parameters: ['location'],
    width: 1,
    check: (theta) => void finite('location', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) {
        const u = stream.openUniform()
        out[i] = theta[0]! + scale * Math.log(u / (1 - u))
      }
    },
    fit(sample, n, theta) {
      theta[0] = tanhRoot(sample, n, scale, theta[0]!)
    },
    logDensity(theta, sample, i) {
      const u = Math.abs(sample[i]! - theta[0]!) / scale
      return -u - 2 * Math.log1p(Math.exp(-u)) - Math.log(scale)
    },
    fisherInformation(_theta, out) {
      out[0] = information
    },
    distances: {
      totalVariation: (a, b) => Math.tanh(gap(a, b) / (4 * scale)),
      // δ·coth(δ/2) − 2 = δ²/6 − δ⁴/360 + δ⁶/15120 − …; the difference loses its digits for small δ.
      kullbackLeibler(a, b) {
        const delta = gap(a, b) / scale
        const square = delta * delta
        if (delta < 0.1) return square * (1 / 6 - square * (1 / 360 - square / 15120))
        return delta / Math.tanh(delta / 2) - 2
      },
      wasserstein1: gap,
      wasserstein2: gap,
    },
    // ∂² ln p = −½·sech²(u/2)/scale², and the largest |∂³ ln p| is 1/(3√3) at tanh²(u/2) = 1/3.
    assumptions: () => ({
      wellPosed: true,
      score: boundedScore(1 / scale),
      hessian: 1 / (2 * scale * scale),
      third: 1 / (3 * Math.sqrt(3) * scale * scale * scale),
      information,
    }),
  }
}
