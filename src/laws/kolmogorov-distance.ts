import { ArgumentError } from '../validation/argument-error.ts'

/** The distribution function of a law. */
interface Distribution {
  readonly cdf: (x: number) => number
}

/**
 * How far apart two distribution functions are at most, among the points given: the Kolmogorov distance of laws that
 * have all their atoms there.
 *
 * @throws ArgumentError if there is no point
 *
 * @example
 * ```ts
 * const coin = laws.discrete('fair', [0.5, 0.5])
 * laws.kolmogorovDistance(coin, laws.discrete('unfair', [0.75, 0.25]), [0, 1])
 * // => 0.25
 * ```
 */
export function kolmogorovDistance(one: Distribution, other: Distribution, at: readonly number[]): number {
  if (at.length === 0) throw new ArgumentError('at', at, 'a list with at least one point')
  return Math.max(...at.map((x) => Math.abs(one.cdf(x) - other.cdf(x))))
}
