import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, positive } from '../../validation/checks.ts'
import { meanSdRatio } from './mean-sd-ratio.ts'
import { divisorOf, type VarianceDivisor } from './variance-divisor.ts'

/** Exact moments of a Gaussian fitted to its own samples, in units of the true standard deviation. */
export interface GaussianMoments {
  /** E σ_T². */
  readonly variance: number
  /** E σ_T⁴. */
  readonly fourth: number
  /** E (μ_T − μ)². */
  readonly meanSquare: number
}

/**
 * Exact moments when each generation replaces the last.
 *
 * With divisor n − 1 the variance is a martingale and E σ_T⁴ grows; with divisor n, E σ_T² + E(μ_T − μ)² = 1
 * for every schedule. Means of σ² say little about a typical run: its logarithm falls.
 *
 * Source: derived; Gaussian case of Xu, He & Cheng 2025.
 *
 * @param sizes n_1 (real), …, n_T, integers ≥ 2
 * @throws ArgumentError if the list is empty, a size is not an integer ≥ 2 or the divisor is unknown
 *
 * @example
 * ```ts
 * laws.replacedGaussian('n', [10, 10]).variance.toFixed(6)
 * // => '0.810000'
 * ```
 */
export function replacedGaussian(divisor: VarianceDivisor, sizes: readonly number[]): GaussianMoments {
  if (sizes.length === 0) throw new ArgumentError('sizes', sizes, 'a list with at least one sample size')
  let [variance, fourth, meanSquare] = [1, 1, 0]
  for (const n of sizes) {
    const d = divisorOf(divisor, n)
    meanSquare += variance / n
    variance *= (n - 1) / d
    fourth *= ((n - 1) / d) * ((n + 1) / d)
  }
  return { variance, fourth, meanSquare }
}

/**
 * Exact moments when batches of n accumulate, T generations, every fit by maximum likelihood (divisor n).
 *
 * σ_T²/σ² is a product of independent ρ_k = (1/k)[k − 1 + χ²_{n−1}/n + ((k − 1)/k)·Z²/n].
 *
 * Source: derived; Gaussian case of Barzilai & Shamir 2025, Figure 1.
 *
 * @throws ArgumentError if n is not an integer ≥ 2 or T not an integer ≥ 0
 *
 * @example
 * ```ts
 * laws.accumulatedGaussian(4, 30).variance.toFixed(12)
 * // => '0.641859176244'
 * ```
 */
export function accumulatedGaussian(n: number, T: number): GaussianMoments {
  divisorOf('n', n)
  integerAtLeast('T', T, 0)
  let [variance, fourth] = [1, 1]
  for (let k = 1; k <= T; k++) {
    const mean = 1 - 1 / (n * k * k)
    const between = (k - 1) / k
    variance *= mean
    fourth *= mean * mean + (2 / (k * k * n * n)) * (n - 1 + between * between)
  }
  return { variance, fourth, meanSquare: 1 - variance }
}

/**
 * E σ_T² when batches of n accumulate and the variance has the divisor n·t − 1: Π_{k=2}^{T} (1 − 1/(k(kn −
 * 1))).
 *
 * Source: derived.
 *
 * @throws ArgumentError if n is not an integer ≥ 2 or T not an integer ≥ 0
 *
 * @example
 * ```ts
 * laws.accumulatedUnbiasedVariance(4, 30).toFixed(12)
 * // => '0.843249627670'
 * ```
 */
export function accumulatedUnbiasedVariance(n: number, T: number): number {
  divisorOf('n-1', n)
  integerAtLeast('T', T, 0)
  let variance = 1
  for (let k = 2; k <= T; k++) variance *= 1 - 1 / (k * (k * n - 1))
  return variance
}

/**
 * E σ_T² when batches of n accumulate and models are sampled with `factor` times their variance (temperature,
 * truncation): (1 − 1/n)·Π_{k=2}^{T} (1 − (1 − factor)/k − factor/(nk²)), which falls like T^−(1 − factor).
 * Maximum likelihood.
 *
 * Source: derived.
 *
 * @throws ArgumentError if the factor is not above 0, n is not an integer ≥ 2 or T not an integer ≥ 0
 *
 * @example
 * ```ts
 * laws.accumulatedDistortedVariance(4, 30, 0.7).toFixed(12)
 * // => '0.262718785232'
 * ```
 */
export function accumulatedDistortedVariance(n: number, T: number, factor: number): number {
  divisorOf('n', n)
  integerAtLeast('T', T, 0)
  positive('factor', factor)
  let variance = T === 0 ? 1 : 1 - 1 / n
  for (let k = 2; k <= T; k++) variance *= 1 - (1 - factor) / k - factor / (n * k * k)
  return variance
}

/**
 * E σ_T⁴ of the same: the steps σ_t²/σ_{t−1}² = 1 − 1/t + (factor/(nt))·(χ²_{n−1} + (1 − 1/t)·Z²) are independent.
 *
 * Source: derived.
 *
 * @throws ArgumentError if the factor is not above 0, n is not an integer ≥ 2 or T not an integer ≥ 0
 *
 * @example
 * ```ts
 * // One sample of three: σ² is a third of a χ² with two degrees of freedom, whose mean square is 8.
 * laws.accumulatedDistortedFourth(3, 1, 0.7).toFixed(12)
 * // => '0.888888888889'
 * ```
 */
export function accumulatedDistortedFourth(n: number, T: number, factor: number): number {
  divisorOf('n', n)
  integerAtLeast('T', T, 0)
  positive('factor', factor)
  let fourth = T === 0 ? 1 : (1 - 1 / n) * (1 + 1 / n)
  for (let t = 2; t <= T; t++) {
    const between = 1 - 1 / t
    const step = factor / (n * t)
    const mean = between + step * (n - 1 + between)
    fourth *= mean * mean + 2 * step * step * (n - 1 + between * between)
  }
  return fourth
}

/**
 * E W₂² between model and truth when each generation of n replaces the last, in units of σ²:
 * E(μ_T − μ)² + E(σ_T − σ)². It grows without bound with divisor n − 1 and saturates at 2 with divisor n.
 *
 * Source: derived; consistent with Shumailov et al. 2024, whose divergence is that of the unbiased variance.
 *
 * @throws ArgumentError if the list is empty, a size is not an integer ≥ 2 or the divisor is unknown
 *
 * @example
 * ```ts
 * laws.replacedGaussianWasserstein('n-1', [20, 20, 20]).toFixed(6)
 * // => '0.227375'
 * ```
 */
export function replacedGaussianWasserstein(divisor: VarianceDivisor, sizes: readonly number[]): number {
  const { variance, meanSquare } = replacedGaussian(divisor, sizes)
  let spread = 1
  for (const n of sizes) spread *= meanSdRatio(n) * Math.sqrt((n - 1) / divisorOf(divisor, n))
  return meanSquare + variance + 1 - 2 * spread
}
