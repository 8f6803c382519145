import type { Parameters } from '../parameters.ts'

/**
 * Total variation distance in a one-parameter family of laws on 0, 1, … whose likelihood ratios are monotone:
 * their probabilities cross once, and the distance is that of the distribution functions there.
 *
 * @param crossing where the probabilities of the members low < high are equal, a real number; the smaller
 *   count is likelier under low
 * @param cdf Pr(X ≤ k)
 */
export function orderedTotalVariation(
  crossing: (low: number, high: number) => number,
  cdf: (theta: number, k: number) => number,
): (a: Parameters, b: Parameters) => number {
  return (a, b) => {
    if (a[0] === b[0]) return 0
    const [low, high] = a[0]! < b[0]! ? [a[0]!, b[0]!] : [b[0]!, a[0]!]
    const k = Math.floor(crossing(low, high))
    return cdf(low, k) - cdf(high, k)
  }
}
