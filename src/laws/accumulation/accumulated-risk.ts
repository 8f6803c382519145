import { integerAtLeast, positive, probability } from '../../validation/checks.ts'

/**
 * Accumulate-subsample of a location with known variance: all is kept, and each fit sees n observations
 * chosen without replacement. Mean squared error after `generations` fits, in units of the variance of one
 * observation; the pooled mean and what the subsample adds follow two coupled recursions. Its limit for large
 * n is π²/2 − 2 times the error of one fit.
 *
 * Cost: O(generations).
 *
 * Source: derived; the exact form of what Kazdan et al. 2024 simulate.
 *
 * @throws ArgumentError if n is not an integer ≥ 2 or generations not an integer ≥ 1
 *
 * @example
 * ```ts
 * laws.subsampledRisk(20, 5).toFixed(12)
 * // => '0.119539698073'
 * ```
 */
export function subsampledRisk(n: number, generations: number): number {
  integerAtLeast('n', n, 2)
  integerAtLeast('generations', generations)
  // a: error of the pooled mean; e: what the subsample adds; drawn: Σ over batches of the mean square of an
  // observation around the truth, 1 + the error of the model it came from.
  let [a, e, drawn] = [1 / n, 0, 1]
  for (let g = 2; g <= generations; g++) {
    drawn += 1 + a + e
    a += (1 / n + e) / (g * g)
    const poolVariance = (n * drawn - g * n * a) / (g * n - 1)
    e = (poolVariance * (1 - 1 / g)) / n
  }
  return a + e
}

/**
 * Contaminated accumulation of a location with known variance: each generation adds m observations, a share α
 * of them fresh and real (exactly), and pools everything blindly. v_t = (1 − α/t)²·v_{t−1} + 1/(m t²), v_1 =
 * 1/m, in units of the variance of one observation: it falls like t^(−min(1, 2α)), with a logarithm at α = ½.
 *
 * Cost: O(generations).
 *
 * Source: derived; an exact instance of the rates of Wang, Niu & Li 2026.
 *
 * @throws ArgumentError if m is not above 0, generations is not an integer ≥ 1, or the share is not in [0, 1]
 *
 * @example
 * ```ts
 * laws.contaminatedRisk(10, 400, 0.1).toFixed(12)
 * // => '0.059554722664'
 * ```
 */
export function contaminatedRisk(m: number, generations: number, share: number): number {
  positive('m', m)
  integerAtLeast('generations', generations)
  probability('share', share)
  let v = 1 / m
  for (let t = 2; t <= generations; t++) {
    const kept = 1 - share / t
    v = kept * kept * v + 1 / (m * t * t)
  }
  return v
}

/**
 * The same stream with the share known and used: each batch's estimate is corrected, (mean − (1 −
 * α)·model)/α, and they are weighted by n_i·α_i². Mean squared error E‖p̂ − p‖² of a probability vector,
 * labels drawn independently: M_t = S_t^−2·Σ n_iα_i²·[1 − |p|² − (1 − α_i)²·M_{i−1}], S_t = Σ n_iα_i².
 * Unbiased as long as estimates stay probabilities.
 *
 * @param start |p|², the probability that two draws agree
 * @param batches sizes and shares, the first of share 1
 * @returns E‖p̂ − p‖²
 *
 * Source: derived; attains the rate of Kanabar & Gastpar 2026.
 *
 * @throws ArgumentError if a size is not above 0 or a share is not a probability above 0
 *
 * @example
 * ```ts
 * laws.correctedRisk(0.7, [{ n: 200, share: 1 }, { n: 200, share: 0.3 }]).toFixed(6)
 * // => '0.001376'
 * ```
 */
export function correctedRisk(
  start: number,
  batches: readonly { readonly n: number; readonly share: number }[],
): number {
  probability('start', start)
  let [weight, sum, risk] = [0, 0, 0]
  for (const { n, share } of batches) {
    const own = positive('n', n) * positive('share', probability('share', share)) * share
    weight += own
    sum += own * (1 - start - (1 - share) * (1 - share) * risk)
    risk = sum / (weight * weight)
  }
  return risk
}
