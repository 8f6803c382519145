import type { DistancesWith } from '../distances.ts'
import type { Parameters } from '../parameters.ts'
import { singularValues } from './singular-values.ts'
import { packed, solveRoot } from './triangular-root.ts'

const HALF_LOG_TWO_PI = 0.9189385332046727 // ½ ln 2π

/**
 * ln density of observation `row`, a vector of `d` numbers; −Infinity off the support of a singular member.
 */
export function logGaussianDensity(theta: Parameters, d: number, sample: Float64Array, row: number): number {
  const v = new Float64Array(d)
  for (let i = 0; i < d; i++) v[i] = sample[row * d + i]! - theta[i]!
  solveRoot(theta, d, d, v)
  let log = 0
  for (let i = 0; i < d; i++) {
    if (theta[d + packed(i, i)] === 0) return Number.NEGATIVE_INFINITY
    log -= 0.5 * v[i]! * v[i]! + Math.log(theta[d + packed(i, i)]!) + HALF_LOG_TWO_PI
  }
  return log
}

/** KL and W₂ of Gaussians in `d` dimensions. O(d³). */
export function gaussianDistances(d: number): DistancesWith<'kullbackLeibler' | 'wasserstein2'> {
  return {
    // ½[‖R_b⁻¹R_a‖² + ‖R_b⁻¹(μ_a − μ_b)‖² − d] + ln det R_b − ln det R_a.
    kullbackLeibler(a, b) {
      const v = new Float64Array(d)
      let value = -d / 2
      for (let j = 0; j <= d; j++) {
        for (let i = 0; i < d; i++) v[i] = j === d ? a[i]! - b[i]! : i < j ? 0 : a[d + packed(i, j)]!
        solveRoot(b, d, d, v, j === d ? 0 : j)
        for (let i = 0; i < d; i++) value += 0.5 * v[i]! * v[i]!
      }
      for (let i = 0; i < d; i++) value += Math.log(b[d + packed(i, i)]! / a[d + packed(i, i)]!)
      return value
    },
    // |μ_a − μ_b|² + tr Σ_a + tr Σ_b − 2·tr (Σ_a^½ Σ_b Σ_a^½)^½, the last trace the nuclear norm of R_aᵀR_b.
    wasserstein2(a, b) {
      let square = 0
      for (let i = 0; i < d; i++) square += (a[i]! - b[i]!) * (a[i]! - b[i]!)
      for (let i = d; i < a.length; i++) square += a[i]! * a[i]! + b[i]! * b[i]!
      const product = new Float64Array(d * d)
      for (let i = 0; i < d; i++) {
        for (let j = 0; j < d; j++) {
          for (let k = Math.max(i, j); k < d; k++) {
            product[i * d + j] = product[i * d + j]! + a[d + packed(k, i)]! * b[d + packed(k, j)]!
          }
        }
      }
      const nuclearNorm = singularValues(product, d).reduce((sum, value) => sum + value, 0)
      return Math.sqrt(Math.max(0, square - 2 * nuclearNorm))
    },
  }
}
