import { gammaQuantile, gammaUpperQuantile, logGamma } from '../../special/gamma.ts'
import { gaussLegendre } from '../../special/integrals/gauss-legendre.ts'
import { normalCdf } from '../../special/normal.ts'
import { integerAtLeast } from '../../validation/checks.ts'

/**
 * Pr(‖θ_2 − θ*‖ < ‖θ_1 − θ*‖) for θ = (mean, variance) of a Gaussian, fitted by maximum likelihood to n observations of
 * N(0, 1), and again to n of that fit: with v_1, v_2 the variances and μ_2 − μ_1 = z√(v_1/n), the event is linear in μ_1.
 *
 * Guarantee: absolute error below 1e-4. Cost: some 10⁵ evaluations of a normal distribution function.
 *
 * @throws ArgumentError if n is not an integer ≥ 2
 *
 * @example
 * ```ts
 * laws.meanAndVarianceRace(1000).toFixed(2) // both parameters are nearly normal, with variances 1 and 2
 * // => '0.28'
 * ```
 */
export function meanAndVarianceRace(n: number): number {
  integerAtLeast('n', n, 2)
  const shape = (n - 1) / 2
  const scale = 2 / n
  const logConstant = -logGamma(shape) - shape * Math.log(scale)
  const [least, most] = [scale * gammaQuantile(shape, 1e-10), scale * gammaUpperQuantile(shape, 1e-10)]
  const overVariance = (corners: readonly number[], f: (v: number) => number) => {
    const ends = [least, ...corners.map((v) => Math.min(most, Math.max(least, v))), most].sort(
      (a, b) => a - b,
    )
    const integrand = (v: number) => Math.exp(logConstant + (shape - 1) * Math.log(v) - v / scale) * f(v)
    return ends.slice(1).reduce((sum, to, i) => {
      const from = ends[i]!
      return to > from ? sum + gaussLegendre(integrand, from, to, 4) : sum
    }, 0)
  }
  return overVariance([1], (first) =>
    // At the corners both variances are equally wrong.
    overVariance([1, 2 / first - 1], (factor) => {
      const second = first * factor
      const gain = n * ((first - 1) * (first - 1) - (second - 1) * (second - 1))
      // By the logarithm of z, because all that counts may happen near 0.
      const wins = (logZ: number) => {
        const z = Math.exp(logZ)
        const bound = (gain - first * z * z) / (2 * Math.sqrt(first) * z)
        return Math.exp(logZ - (z * z) / 2) * normalCdf(bound)
      }
      return (2 * gaussLegendre(wins, -18, Math.log(8), 10)) / Math.sqrt(2 * Math.PI)
    }),
  )
}
