import { ArgumentError } from '../../validation/argument-error.ts'
import { finite, integerAtLeast, openProbability, positive } from '../../validation/checks.ts'

/** n real observations, k synthetic ones from the latest model, pooled. */
export interface RealAndSynthetic {
  readonly n: number
  readonly k: number
  /** Fits after the one on real data alone: 0, 1, 2, … */
  readonly rounds: number
  /** Coefficient of m² in the variance function; 0 for a Gaussian or Poisson mean. */
  readonly v2?: number
}

/**
 * Fixed real data, drawn once, and the latest synthetic batch: the exact variance of the model's mean, in
 * units of the variance of one observation at the truth (v₂ = 0) or, given the real data, at their mean.
 *
 * `givenReal` is Var(m | real data) = (1 − q^rounds)·λ/(n(1 + 2λ) − v₂λ), λ = k/n, q = ρ²(1 + v₂/k), ρ = λ/(1
 * + λ); `total` adds the error 1/n of the real data, for v₂ = 0: never above 3/(2n), whatever λ.
 *
 * Source: derived (an autoregression around the real mean); exact instance of Bertrand et al. 2024, Theorem
 * 2.
 *
 * @throws ArgumentError if n or k is not above 0, rounds is not an integer ≥ 0, or q is not below 1
 *
 * @example
 * ```ts
 * laws.fixedRealVariance({ n: 50, k: 30, rounds: 10 })
 * // => {"givenReal": 0.005454545438049254, "total": 0.025454545438049255}
 * ```
 */
export function fixedRealVariance({ n, k, rounds, v2 = 0 }: RealAndSynthetic): {
  readonly givenReal: number
  readonly total: number
} {
  const { rho, q } = factors({ n, k, rounds, v2 })
  // Stationary: ρ²/k / (1 − q), which is λ/(n(1 + 2λ) − v₂λ).
  const givenReal = ((1 - power(q, rounds)) * rho * rho) / k / (1 - q)
  return { givenReal, total: 1 / n + givenReal }
}

/**
 * Fresh real data in every round and the latest synthetic batch, pooled: the exact mean squared error in
 * units of the variance at the truth. In the long run below 1/n: synthetic data help.
 *
 * Source: derived.
 *
 * @throws ArgumentError if n or k is not above 0, rounds is not an integer ≥ 0, or ρ²(1 + v₂/k) is not below
 *   1
 *
 * @example
 * ```ts
 * laws.freshRealVariance({ n: 50, k: 30, rounds: 10 }).toFixed(6)
 * // => '0.014545'
 * ```
 */
export function freshRealVariance({ n, k, rounds, v2 = 0 }: RealAndSynthetic): number {
  const { rho, q } = factors({ n, k, rounds, v2 })
  const innovation = ((1 - rho) * (1 - rho)) / n + (rho * rho) / k
  const settled = innovation / (1 - q)
  return settled + power(q, rounds) * (1 / n - settled)
}

/**
 * The limit of the mean squared error when n fresh real observations weigh w together and m synthetic ones 1
 * − w: [w²/n + (1 − w)²/m] / (1 − (1 − w)²(1 + v₂/m)), in units of the variance at the truth.
 *
 * Source: derived; weights of He, Xu & Cheng 2025.
 *
 * @throws ArgumentError if n or m is not above 0, w is not in (0, 1], or (1 − w)²(1 + v₂/m) is not below 1
 *
 * @example
 * ```ts
 * laws.weightedRealVariance({ n: 20, m: 20, weight: 0.618034 }).toFixed(6)
 * // => '0.030902'
 * ```
 */
export function weightedRealVariance({
  n,
  m,
  weight,
  v2 = 0,
}: {
  readonly n: number
  readonly m: number
  readonly weight: number
  readonly v2?: number
}): number {
  positive('n', n)
  positive('m', m)
  if (weight !== 1) openProbability('weight', weight)
  const kept = (1 - weight) * (1 - weight)
  const q = kept * (1 + finite('v2', v2) / m)
  if (!(q < 1)) throw new ArgumentError('v2', v2, `less than makes (1 − w)²(1 + v2/m) reach 1; it is ${q}`)
  return ((weight * weight) / n + kept / m) / (1 - q)
}

/**
 * The weight of the real data with least long-run error when there are k times as many of them as synthetic
 * ones, k = n/m: (√(k² + 4k) − k)/2, for k = 1 the reciprocal of the golden ratio. The least error is that
 * weight over n.
 *
 * Source: He, Xu & Cheng 2025 (known second-hand); the value of the least error is derived.
 *
 * @throws ArgumentError if k is not above 0
 *
 * @example
 * ```ts
 * laws.bestRealWeight(1).toFixed(6)
 * // => '0.618034'
 * ```
 */
export function bestRealWeight(k: number): number {
  positive('k', k)
  // The difference in the form without cancellation for large k.
  return (2 * k) / (Math.sqrt(k * k + 4 * k) + k)
}

function factors({ n, k, rounds, v2 }: Required<RealAndSynthetic>): {
  readonly rho: number
  readonly q: number
} {
  positive('n', n)
  positive('k', k)
  integerAtLeast('rounds', rounds, 0)
  const rho = k / (n + k)
  const q = rho * rho * (1 + finite('v2', v2) / k)
  if (!(q < 1 && q >= 0))
    throw new ArgumentError('v2', v2, `one that keeps ρ²(1 + v2/k) in [0, 1); it is ${q}`)
  return { rho, q }
}

function power(q: number, rounds: number): number {
  if (rounds === 0) return 1
  return q === 0 ? 0 : Math.exp(rounds * Math.log(q))
}
