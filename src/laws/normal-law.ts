import { normalCdf } from '../special/normal.ts'

/**
 * N(mean, sd²) under a name: a law that `distribution` compares with. N(0, 1) unless said otherwise.
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
  return { name, cdf: (x) => normalCdf((x - mean) / sd) }
}

/**
 * Kolmogorov distance of N(0, sd²) from N(0, 1): sup |Φ(x/sd) − Φ(x)|, at x² = 2 ln(sd)·sd²/(sd² − 1).
 *
 * @param sd > 0
 *
 * @example
 * ```ts
 * laws.normalScaleGap(2).toFixed(6)
 * // => '0.161337'
 * ```
 */
export function normalScaleGap(sd: number): number {
  if (sd === 1) return 0
  const x = Math.sqrt((2 * Math.log(sd) * sd * sd) / (sd * sd - 1))
  return Math.abs(normalCdf(x / sd) - normalCdf(x))
}
