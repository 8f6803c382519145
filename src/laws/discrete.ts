import { nonNegative } from '../validation/checks.ts'

/** A law with atoms at integers: distribution function and left limits. */
export interface LatticeLaw {
  readonly name: string
  /** x ↦ P(X ≤ x) */
  readonly cdf: (x: number) => number
  /** x ↦ P(X < x) */
  readonly leftLimit: (x: number) => number
}

/**
 * The law on 0, 1, 2, … that has these probabilities.
 *
 * Cost: O(K) once for K probabilities, O(1) a value.
 *
 * @param name as a page prints it
 * @param probabilities of 0, 1, 2, …; what rounding adds to a sum of 1 is cut off
 * @throws ArgumentError if a probability is negative or not finite
 *
 * @example
 * ```ts
 * const die = laws.discrete('four faces', [0.25, 0.25, 0.25, 0.25])
 * die.cdf(1.5)
 * // => 0.5
 * die.leftLimit(1)
 * // => 0.25
 * ```
 */
export function discrete(name: string, probabilities: ArrayLike<number>): LatticeLaw {
  const cumulative = new Float64Array(probabilities.length)
  let sum = 0
  for (let i = 0; i < probabilities.length; i++) {
    const p = probabilities[i]!
    sum += p >= 0 && p < Number.POSITIVE_INFINITY ? p : nonNegative(`probabilities[${i}]`, p)
    cumulative[i] = Math.min(1, sum)
  }
  const upTo = (i: number) => (i < 0 ? 0 : cumulative[Math.min(i, probabilities.length - 1)]!)
  return { name, cdf: (x) => upTo(Math.floor(x)), leftLimit: (x) => upTo(Math.ceil(x) - 1) }
}
