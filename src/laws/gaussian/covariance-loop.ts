import { integerAtLeast, positive } from '../../validation/checks.ts'

/**
 * Expected covariance of the model, and of its mean around the real mean, in units of the real sample's
 * covariance.
 */
export interface CovarianceLoop {
  /** C: E Σ_t = C·S. */
  readonly covariance: number
  /** V: E (μ_t − x̄)(μ_t − x̄)ᵀ = V·S. */
  readonly ofMean: number
}

/**
 * Fixed real data, n observations with mean x̄ and covariance S (divisor n), and the latest k synthetic ones,
 * pooled; Gaussian in any dimension, maximum likelihood: C_t + V_t = 1 in every round, and the covariance
 * shrinks by 1/(1 + 1/(2n)) at most. On every path Σ_t − n/(n + k)·S is positive semidefinite: collapse is
 * impossible.
 *
 * Cost: O(rounds).
 *
 * Source: derived; beside Bertrand et al. 2024, Proposition 1.
 *
 * @throws ArgumentError if n or k is not above 0 or rounds is not an integer ≥ 0
 *
 * @example
 * ```ts
 * laws.covarianceLoop(20, 10, 3).covariance.toFixed(6)
 * // => '0.987667'
 * ```
 */
export function covarianceLoop(n: number, k: number, rounds: number): CovarianceLoop {
  positive('n', n)
  positive('k', k)
  integerAtLeast('rounds', rounds, 0)
  const rho = k / (n + k)
  let [covariance, ofMean] = [1, 0]
  for (let t = 0; t < rounds; t++) {
    const within = 1 - rho + rho * (1 - 1 / (n + k)) * covariance + rho * (1 - rho) * ofMean
    ofMean = rho * rho * (ofMean + covariance / k)
    covariance = within
  }
  return { covariance, ofMean }
}

/**
 * The limit of {@link covarianceLoop}: C = 1/(1 + λ/(n(1 + 2λ))), λ = k/n, and V = 1 − C.
 *
 * @throws ArgumentError if n or k is not above 0
 *
 * @example
 * ```ts
 * laws.covarianceLoopLimit(20, 10).covariance.toFixed(6)
 * // => '0.987654'
 * ```
 */
export function covarianceLoopLimit(n: number, k: number): CovarianceLoop {
  const lambda = positive('k', k) / positive('n', n)
  const ratio = lambda / (n * (1 + 2 * lambda))
  return { covariance: 1 / (1 + ratio), ofMean: ratio / (1 + ratio) }
}
