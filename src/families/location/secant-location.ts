import { finite } from '../../validation/checks.ts'
import { boundedScore } from '../assumptions.ts'
import type { Distance } from '../distances.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { tanhRoot } from './tanh-root.ts'

/**
 * Hyperbolic secant with unknown location: density ½·sech(π(x − location)/2), variance 1. Strictly
 * log-concave: one estimate, always (maximum likelihood by Newton).
 *
 * @example
 * ```ts
 * families.secantLocation().parameters
 * // => ['location']
 * ```
 */
export function secantLocation(): FamilyWith<
  'location',
  'logDensity' | 'fisherInformation' | 'assumptions' | Distance
> {
  const gap = (a: Parameters, b: Parameters) => Math.abs(a[0]! - b[0]!)
  const information = (Math.PI * Math.PI) / 8
  return {
    name: 'hyperbolic secant location',
    parameters: ['location'],
    width: 1,
    check: (theta) => void finite('location', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) {
        out[i] = theta[0]! + (2 / Math.PI) * Math.log(Math.tan((Math.PI / 2) * stream.openUniform()))
      }
    },
    fit(sample, n, theta) {
      theta[0] = tanhRoot(sample, n, 1 / Math.PI, theta[0]!)
    },
    logDensity(theta, sample, i) {
      const u = (Math.PI / 2) * Math.abs(sample[i]! - theta[0]!)
      return -u - Math.log1p(Math.exp(-2 * u))
    },
    fisherInformation(_theta, out) {
      out[0] = information
    },
    distances: {
      // F(x) = (2/π)·atan e^(πx/2), and the densities cross in the middle.
      totalVariation: (a, b) => (4 / Math.PI) * Math.atan(Math.exp((Math.PI / 4) * gap(a, b))) - 1,
      // 2·ln cosh(πδ/4): its derivative in the gap δ is ½∫sech(u)·tanh(u + πδ/2)du = (π/2)·tanh(πδ/4).
      kullbackLeibler(a, b) {
        const u = (Math.PI / 4) * gap(a, b)
        if (u > 1) return 2 * (u + Math.log1p(Math.exp(-2 * u)) - Math.LN2)
        const sinh = Math.sinh(u)
        return Math.log1p(sinh * sinh)
      },
      wasserstein1: gap,
      wasserstein2: gap,
    },
    // Derivatives of −ln cosh(πu/2): π/2·tanh, −(π/2)²·sech², and 2(π/2)³·tanh·sech², largest at tanh² = 1/3.
    assumptions: () => ({
      wellPosed: true,
      score: boundedScore(Math.PI / 2),
      hessian: (Math.PI * Math.PI) / 4,
      third: (Math.PI * Math.PI * Math.PI) / (6 * Math.sqrt(3)),
      information,
    }),
  }
}
