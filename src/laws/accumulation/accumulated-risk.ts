import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, positive, probability } from '../../validation/checks.ts'

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

/** Observations of one generation that are real with the same probability, independently of each other. */
export interface MixedPart {
  readonly n: number
  readonly share: number
}

/**
 * The same stream with the share known and used: each part's estimate is corrected, (mean − (1 −
 * α)·model)/α, and they are weighted by n_i·α_i². Mean squared error E‖p̂ − p‖² of a probability vector,
 * labels drawn independently: M_t = S_t^−2·Σ n_iα_i²·[1 − |p|² − (1 − α_i)²·M_{i−1}], S_t = Σ n_iα_i².
 * Unbiased as long as estimates stay probabilities.
 *
 * A generation is one part, or several that a detector of synthetic data tells apart: all of them are drawn
 * from the same model.
 *
 * @param start |p|², the probability that two draws agree
 * @param generations the parts of each, the first of share 1
 * @returns E‖p̂ − p‖²
 *
 * Source: derived; attains the rate of Kanabar & Gastpar 2026.
 *
 * @throws ArgumentError if a share of the first generation is not 1, a size is not above 0 or a share is not a probability above 0
 *
 * @example
 * ```ts
 * laws.correctedRisk(0.7, [[{ n: 200, share: 1 }], [{ n: 200, share: 0.3 }]]).toFixed(6)
 * // => '0.001376'
 * ```
 */
export function correctedRisk(start: number, generations: readonly (readonly MixedPart[])[]): number {
  probability('start', start)
  checkStream(generations)
  let [weight, sum, risk] = [0, 0, 0]
  for (const parts of generations) {
    const before = risk
    for (const { n, share } of parts) {
      const own = n * share * share
      weight += own
      sum += own * (1 - start - (1 - share) * (1 - share) * before)
    }
    risk = sum / (weight * weight)
  }
  return risk
}

/** @throws ArgumentError if the first generation is not all real, a size is not above 0 or a share no probability above 0 */
export function checkStream(generations: readonly (readonly MixedPart[])[]): void {
  const first = generations[0] ?? []
  if (first.length === 0 || first.some(({ share }) => share !== 1)) {
    throw new ArgumentError('generations[0]', first, 'parts of share 1')
  }
  for (const { n, share } of generations.flat()) {
    positive('n', n)
    positive('share', probability('share', share))
  }
}
