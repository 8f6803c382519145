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
