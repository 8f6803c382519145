import { integerAtLeast, nonNegative, positive, probability } from '../../validation/checks.ts'

/**
 * E of the variance (divisor n) of the training set of a Gaussian kernel density after `updates` rounds of
 * drawing n points from it, bandwidth h, from a start of variance v₁: replace, V ← (1 − 1/n)(V + h²), up to
 * (n − 1)h². With h = 0 it is the bootstrap, (1 − 1/n)^updates.
 *
 * Source: derived.
 *
 * @throws ArgumentError if n is not an integer ≥ 1, updates not ≥ 0, or v₁ or h is negative
 *
 * @example
 * ```ts
 * laws.replacedKernelVariance(20, 0.5, 0.95, 15).toFixed(6)
 * // => '2.989493'
 * ```
 */
export function replacedKernelVariance(n: number, h: number, v1: number, updates: number): number {
  checkKernel(n, h, v1, updates)
  let v = v1
  for (let t = 0; t < updates; t++) v = (1 - 1 / n) * (v + h * h)
  return v
}

/**
 * The same when all points are kept: V ← V(1 − 1/(n(t+1)²)) + (h²/(t+1))(1 − 1/(n(t+1))) after t batches. It
 * grows like h²·ln t: keeping everything does not bound a kernel density of fixed bandwidth.
 *
 * Source: derived.
 *
 * @throws ArgumentError if n is not an integer ≥ 1, updates not ≥ 0, or v₁ or h is negative
 *
 * @example
 * ```ts
 * laws.accumulatedKernelVariance(20, 0.5, 0.95, 15).toFixed(6)
 * // => '1.506115'
 * ```
 */
export function accumulatedKernelVariance(n: number, h: number, v1: number, updates: number): number {
  checkKernel(n, h, v1, updates)
  let v = v1
  for (let t = 1; t <= updates; t++) {
    const k = t + 1
    v = v * (1 - 1 / (n * k * k)) + ((h * h) / k) * (1 - 1 / (n * k))
  }
  return v
}

/**
 * E X⁴ of a point of that pool about the mean, for standard normal data: 3·E(1 + h²G)², where G, the number of kernels
 * that the point has passed through, is a sum of independent indicators with means ½, …, 1/(updates + 1).
 *
 * Source: derived.
 *
 * @throws ArgumentError if updates is not an integer ≥ 0, or h is negative
 *
 * @example
 * ```ts
 * // Half of the points of the second batch have passed through one kernel: (3 + 3·2²)/2.
 * laws.accumulatedKernelFourth(1, 1)
 * // => 7.5
 * ```
 */
export function accumulatedKernelFourth(h: number, updates: number): number {
  checkKernel(1, h, 0, updates)
  let [mean, variance] = [0, 0]
  for (let k = 2; k <= updates + 1; k++) {
    mean += 1 / k
    variance += (1 - 1 / k) / k
  }
  const spread = h * h
  return 3 * (1 + 2 * spread * mean + spread * spread * (variance + mean * mean))
}

/**
 * E ∫(F̂_t − F)² dF for a continuous law F, of which the first n points are drawn; each of the t − 1 samples after it
 * is n points drawn from the last: (1 − (1 − 1/n)^t)/6. At t = 0 it is the law itself.
 *
 * Source: derived.
 *
 * @throws ArgumentError if n is not an integer ≥ 1 or t not an integer ≥ 0
 *
 * @example
 * ```ts
 * laws.resamplingDistance(20, 10).toFixed(6)
 * // => '0.066877'
 * ```
 */
export function resamplingDistance(n: number, t: number): number {
  integerAtLeast('n', n)
  integerAtLeast('t', t, 0)
  if (n === 1) return t === 0 ? 0 : 1 / 6
  return -Math.expm1(t * Math.log1p(-1 / n)) / 6
}

/**
 * The stationary probability that two draws from the model agree, when each generation is n draws from a
 * mixture of the model (1 − c) and the source (c): [1/n + (1 − 1/n)(1 − (1 − c)²)·J₀]/[1 − (1 − 1/n)(1 −
 * c)²]. With c = 0 it is 1, the model a single symbol.
 *
 * Source: derived; the stationary law of Borkar 2025.
 *
 * @param agreement J₀, the probability that two draws from the source agree
 * @throws ArgumentError if n is not an integer ≥ 1 or c or J₀ is not a probability
 *
 * @example
 * ```ts
 * laws.injectedAgreement(8, 0.1, 0.315).toFixed(6)
 * // => '0.608991'
 * ```
 */
export function injectedAgreement(n: number, c: number, agreement: number): number {
  integerAtLeast('n', n)
  probability('c', c)
  probability('agreement', agreement)
  // Without c the last difference is 1/n: it must not be taken of numbers near 1.
  const kept = (1 - c) * (1 - c)
  const injected = c * (2 - c)
  // A single observation always agrees with itself, which rounding must not exceed.
  return Math.min(1, (1 / n + (1 - 1 / n) * injected * agreement) / (injected + kept / n))
}

/**
 * The variance that a Gaussian settles at in population when a share α of its data is real and the rest is
 * sampled at `factor` times the model's variance: α/(1 − (1 − α)·factor) of the true one, or Infinity from
 * factor = 1/(1 − α) on.
 *
 * Source: derived; consistent with Marchi et al. 2024 and Alemohammad et al. 2023.
 *
 * @throws ArgumentError if α is not a probability above 0 or the factor is negative
 *
 * @example
 * ```ts
 * laws.distortedVarianceLimit(0.2, 1.2).toFixed(6)
 * // => '5.000000'
 * ```
 */
export function distortedVarianceLimit(share: number, factor: number): number {
  positive('share', probability('share', share))
  nonNegative('factor', factor)
  const rest = 1 - (1 - share) * factor
  return rest > 0 ? share / rest : Number.POSITIVE_INFINITY
}

function checkKernel(n: number, h: number, v1: number, updates: number): void {
  integerAtLeast('n', n)
  nonNegative('h', h)
  nonNegative('v1', v1)
  integerAtLeast('updates', updates, 0)
}
