import { integerAtLeast } from '../../validation/checks.ts'
import { divisorOf, type VarianceDivisor } from '../gaussian/variance-divisor.ts'

/** The model's variance: known, or fitted to what the mean is fitted to, with a divisor. */
export type FittedVariance = 'known' | VarianceDivisor

/**
 * A fixed budget drawn from a growing pool (accumulate-subsample): all is kept, and each model is a Gaussian fitted
 * to n observations chosen from it without replacement. In units of the true variance: `risk`, the mean squared
 * error of the mean, and `variance`, the expected variance of the model.
 *
 * What becomes of it at a fixed n: with divisor n the mean square of the pool stays 1 and the risk settles; with
 * divisor n − 1 both grow like generations^(1/n). As n → ∞ and then generations → ∞, n·risk tends to π²/2 − 2 in all
 * three cases.
 *
 * Cost: O(generations).
 *
 * Source: derived; the exact form of what Kazdan et al. 2025 simulate.
 *
 * @throws ArgumentError if n is not an integer ≥ 2, generations not an integer ≥ 1, or the divisor is unknown
 *
 * @example
 * ```ts
 * laws.subsampledGaussian(20, 5, 'known').risk.toFixed(12)
 * // => '0.119539698073'
 * ```
 */
export function subsampledGaussian(
  n: number,
  generations: number,
  fitted: FittedVariance,
): { readonly risk: number; readonly variance: number } {
  integerAtLeast('n', n, 2)
  integerAtLeast('generations', generations)
  const shrink = fitted === 'known' ? 1 : (n - 1) / divisorOf(fitted, n)
  // Of the pool: the mean squares of its mean and of its members, about the truth.
  let [ofMean, ofMembers] = [1 / n, 1]
  for (let g = 1; ; g++) {
    // The variance of the pool with divisor gn − 1 is that of the subsample with divisor n − 1, on average.
    const spread = ((ofMembers - ofMean) * g * n) / (g * n - 1)
    const risk = ofMean + (spread * (1 - 1 / g)) / n
    const variance = fitted === 'known' ? 1 : spread * shrink
    if (g === generations) return { risk, variance }
    ofMembers = (g * ofMembers + risk + variance) / (g + 1)
    ofMean += (risk - ofMean + variance / n) / ((g + 1) * (g + 1))
  }
}
