import { ArgumentError } from '../validation/argument-error.ts'

/**
 * Pr(Σ w_i Z_i² > 0) for independent standard normals Z_i: an indefinite quadratic form is positive.
 *
 * Imhof's inversion of the characteristic function,
 * ½ + (1/π) ∫₀^∞ sin(½ Σ atan(w_i u)) / (u ∏ (1 + w_i²u²)^¼) du, after u = e^x. The integrand is then analytic
 * in a strip and falls off exponentially on both sides, so that the trapezoid rule converges exponentially.
 *
 * Guarantee: absolute error below 1e-10 for weights within a factor 1e6 of each other in size, as long as at
 * least two are not 0. Cost: some 400 terms a weight.
 *
 * Source: J. P. Imhof, "Computing the distribution of quadratic forms in normal variables", Biometrika 48
 * (1961), eq. 3.2.
 *
 * @param weights finite numbers, of both signs and not all 0; zeros are left out
 * @throws ArgumentError if a weight is not finite or all are 0
 *
 * @example
 * ```ts
 * laws.positiveQuadraticForm([1, 1, -1, -1])
 * // => 0.5
 * ```
 */
export function positiveQuadraticForm(weights: readonly number[]): number {
  const w = weights.filter((weight) => weight !== 0)
  if (w.length === 0 || !w.every(Number.isFinite)) {
    throw new ArgumentError('weights', weights, 'finite numbers, not all 0')
  }
  if (w.every((weight) => weight > 0)) return 1
  if (w.every((weight) => weight < 0)) return 0
  const sizes = w.map(Math.abs)
  const [largest, smallest] = [Math.max(...sizes), Math.min(...sizes)]
  // Below u = e^−36/largest the integrand is under 1e-15; above, it falls at least like u^(−k/2), k ≥ 2.
  const from = -36 - Math.log(largest)
  const to = 72 / Math.min(w.length, 4) - Math.log(smallest)
  const step = 0.08
  let sum = 0
  for (let x = from; x <= to; x += step) {
    const u = Math.exp(x)
    let angle = 0
    let logModulus = 0
    for (const weight of w) {
      const scaled = weight * u
      angle += Math.atan(scaled)
      logModulus += Math.abs(scaled) < 1e150 ? Math.log1p(scaled * scaled) : 2 * Math.log(Math.abs(scaled))
    }
    sum += Math.sin(angle / 2) * Math.exp(-logModulus / 4)
  }
  return Math.min(1, Math.max(0, 0.5 + (sum * step) / Math.PI))
}
