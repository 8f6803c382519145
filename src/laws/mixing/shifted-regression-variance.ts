import { ArgumentError } from '../../validation/argument-error.ts'
import { shiftedRegressionRisk } from './regression-risk.ts'

/**
 * Var‖ŵ − w‖² of least squares on n₁ rows with the right labels and n₂ rows labelled by w + δ, isotropic Gaussian
 * design, noise of variance 1; {@link shiftedRegressionRisk} is the mean. Finite from d + 4 rows on.
 *
 * Along δ the labels are βx₁ + r, with S = ‖x₁‖² and a share B of it in shifted rows: β is normal around B‖δ‖ with
 * variance 1/S, and ‖r‖² a noncentral χ². The other coefficients γ have ‖γ‖² = ‖r‖²F, F a beta variable over a χ², and
 * the one along δ is β − ‖γ‖z/√S.
 *
 * Source: derived.
 *
 * @param point squared shift `shift` = ‖δ‖² in units of the noise's variance
 * @throws ArgumentError if a count is not an integer ≥ 0, there are fewer than d + 4 rows, or shift is negative
 *
 * @example
 * ```ts
 * // One coefficient, right labels: given the design normal with variance 1/χ²₅, so E ŵ⁴ = 3/(3·1) and E ŵ² = 1/3.
 * laws.shiftedRegressionVariance({ d: 1, real: 5, shifted: 0, shift: 0 }).toFixed(12)
 * // => '0.888888888889'
 * ```
 */
export function shiftedRegressionVariance({
  d,
  real,
  shifted,
  shift: c,
}: {
  readonly d: number
  readonly real: number
  readonly shifted: number
  readonly shift: number
}): number {
  const risk = shiftedRegressionRisk({ d, real, shifted, noise: 1, shift: c })
  const N = real + shifted
  if (N < d + 4)
    throw new ArgumentError('real + shifted', N, `at least d + 4, ${d + 4}: with fewer rows there is none`)
  /** E B^k. */
  const b = (k: number): number => (k === 0 ? 1 : (b(k - 1) * (shifted + 2 * k - 2)) / (N + 2 * k - 2))
  // E of B(1 − B), its square, and its product with B².
  const [q, qq, qbb] = [b(1) - b(2), b(2) - 2 * b(3) + b(4), b(3) - b(4)]
  const [inverse, inverseSquare] = [1 / (N - 2), 1 / (N - 2) / (N - 4)]
  const f = (d - 1) / (N - 1) / (N - d - 1)
  const ff = (f * (d + 1)) / (N + 1) / (N - d - 3)
  const residualSquared =
    c * c * qq * (N * (N + 2) + 2 * N + 3) +
    c * q * (2 * N + 2) * (N + 2 + 3 * inverse) +
    (N * N - 1) * (1 + 2 * inverse + 3 * inverseSquare)
  const mixed =
    c * c * qbb * (2 * N + 6) +
    c * q * (2 + 6 * inverse) +
    (N - 1) * (c * b(2) * (2 + 6 * inverse) + 2 * inverse + 6 * inverseSquare)
  const along = c * c * b(4) + 6 * c * b(2) * inverse + 3 * inverseSquare
  return ff * residualSquared + f * mixed + along - risk * risk
}
