import { normalCdf } from '../special/normal.ts'
import { finite, positive } from '../validation/checks.ts'

/**
 * N(mean, sd²) under a name: a law that `distribution` compares with. N(0, 1) unless said otherwise.
 *
 * @throws ArgumentError if the mean is not finite or sd is not above 0
 *
 * @example
 * ```ts
 * laws.normalLaw({ name: 'N(1, 4)', mean: 1, sd: 2 }).cdf(1)
 * // => 0.5
 * ```
 */
export function normalLaw({ name = 'N(0, 1)', mean = 0, sd = 1 } = {}): {
  readonly name: string
  readonly cdf: (x: number) => number
} {
  finite('mean', mean)
  positive('sd', sd)
  return { name, cdf: (x) => normalCdf((x - mean) / sd) }
}

/**
 * Kolmogorov distance of N(0, sd²) from N(0, 1): sup |Φ(x/sd) − Φ(x)|, at x² = 2 ln(sd)·sd²/(sd² − 1).
 *
 * @param sd > 0
 * @throws ArgumentError if sd is not above 0
 *
 * @example
 * ```ts
 * laws.normalScaleGap(2).toFixed(6)
 * // => '0.161337'
 * ```
 */
export function normalScaleGap(sd: number): number {
  if (positive('sd', sd) === 1) return 0
  const x = Math.sqrt((2 * Math.log(sd) * sd * sd) / (sd * sd - 1))
  return Math.abs(normalCdf(x / sd) - normalCdf(x))
}
