import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, positive } from '../../validation/checks.ts'

/** A Gaussian fitted, by maximum likelihood, to real observations and the latest synthetic ones, pooled. */
export interface PooledGaussian {
  /** Real observations: drawn once and kept, or drawn anew in every round. */
  readonly real: number
  readonly fresh: boolean
  /** Synthetic observations in every round, drawn with `factor` times the model's variance. */
  readonly synthetic: number
  readonly factor: number
  /** Fits after the one on real data alone: 0, 1, 2, … */
  readonly rounds: number
}

/** Moments of a Gaussian model: of its variance, E σ² and E σ⁴, and E μ² of its mean. */
export interface PooledMoments {
  readonly variance: number
  readonly fourth: number
  readonly meanSquare: number
}

/**
 * Exact moments of the model in a loop that pools real and synthetic data, in units of the true variance and about
 * the true mean; for real data drawn once, given them, in units of their variance (divisor n) and about their mean.
 *
 * The pooled variance is the sum of the real squares, the synthetic ones, and c·(difference of their means)², c =
 * real·synthetic/total²; given the last model all three are independent, and moments up to the fourth follow a linear
 * recursion. With real data drawn once and factor 1,
 * variance and mean square add up to 1.
 *
 * Guarantee: exact up to rounding. Cost: O(rounds).
 *
 * Source: derived; the loops of Alemohammad et al. 2024, with their sampling bias.
 *
 * @throws ArgumentError if a count is not an integer ≥ 1, rounds not an integer ≥ 0, the factor not above 0, or a
 *   variance that grows has a fourth moment beyond the largest number
 *
 * @example
 * ```ts
 * laws.pooledGaussian({ real: 20, fresh: true, synthetic: 80, factor: 0.6, rounds: 100 }).variance.toFixed(6)
 * // => '0.380527'
 * ```
 */
export function pooledGaussian({ real, fresh, synthetic, factor, rounds }: PooledGaussian): PooledMoments {
  integerAtLeast('real', real)
  integerAtLeast('synthetic', synthetic)
  positive('factor', factor)
  integerAtLeast('rounds', rounds, 0)
  const total = real + synthetic
  const [rho, c] = [synthetic / total, (real * synthetic) / total / total]
  // Mean of the real mean's square; mean and mean square of the real squares over the total.
  const delta = fresh ? 1 / real : 0
  const squares = fresh ? (real - 1) / total : real / total
  const squaresSquared = fresh ? (squares * (real + 1)) / total : squares * squares
  // The same of the synthetic ones, by σ² and by σ⁴.
  const g = (factor * (synthetic - 1)) / total
  const gg = (g * factor * (synthetic + 1)) / total
  // Var Δ = δ + d·σ² for the difference Δ of the means, Var μ′ = p₀ + p·σ², and Cov(μ′, Δ) = q₀ + q·σ².
  const d = factor / synthetic
  const [p0, p] = [(1 - rho) * (1 - rho) * delta, rho * rho * d]
  const [q0, q] = [-(1 - rho) * delta, rho * d]
  const kept = rho * rho
  // E μ², E σ², E μ⁴, E μ²σ² and E σ⁴.
  let [m, s, mm, ms, ss] = fresh
    ? [delta, 1 - delta, 3 * delta * delta, delta * (1 - delta), (1 - delta) * (1 + delta)]
    : [0, 1, 0, 0, 1]
  for (let t = 0; t < rounds; t++) {
    const fourthOfDifference =
      mm + 6 * (delta * m + d * ms) + 3 * (delta * delta + 2 * delta * d * s + d * d * ss)
    const together =
      kept * (mm + delta * m + d * ms) +
      p0 * (m + delta + d * s) +
      p * (ms + delta * s + d * ss) +
      4 * rho * (q0 * m + q * ms) +
      2 * (q0 * q0 + 2 * q0 * q * s + q * q * ss)
    ;[m, s, mm, ms, ss] = [
      kept * m + p0 + p * s,
      squares + c * delta + (g + c * d) * s + c * m,
      kept * kept * mm + 6 * kept * (p0 * m + p * ms) + 3 * (p0 * p0 + 2 * p0 * p * s + p * p * ss),
      kept * (squares * m + g * ms) + squares * (p0 + p * s) + g * (p0 * s + p * ss) + c * together,
      squaresSquared +
        gg * ss +
        c * c * fourthOfDifference +
        2 * squares * g * s +
        2 * c * (squares * (m + delta + d * s) + g * (ms + delta * s + d * ss)),
    ]
  }
  if (!(Number.isFinite(ss) && Number.isFinite(mm))) {
    throw new ArgumentError('rounds', rounds, 'so few that the fourth moments are finite numbers')
  }
  return { variance: s, fourth: ss, meanSquare: m }
}
