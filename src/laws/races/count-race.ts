import { integerAtLeast } from '../../validation/checks.ts'
import { chainRace } from './chain-race.ts'

/** A family on the integers that is fitted by its mean. */
export interface CountFamily {
  /** With n observations of that mean, how likely a total of j + 1 is relative to one of j. */
  readonly ratio: (n: number, mean: number, j: number) => number
  /** Of one observation at the truth. */
  readonly variance: number
  /** The mean of the real data. */
  readonly truth: number
  /** The largest total of n observations, if there is one. */
  readonly most?: (n: number) => number
}

/** n observations in each of T generations. */
export interface CountRace {
  readonly n: number
  readonly T: number
}

/**
 * Pr(|m_T − m*| < |m_1 − m*|), ties counted half, for a mean on a lattice that is fitted to n observations of the latest
 * model each time: the totals are a Markov chain, cut off 14 standard deviations above the truth.
 *
 * Cost: (T − 2)·states³, with n·truth states and more; see {@link chainRace}.
 *
 * @throws ArgumentError if n is not an integer ≥ 1 or T not one ≥ 2
 *
 * @example
 * ```ts
 * const coin = { ratio: (n, p, j) => ((n - j) * p) / ((j + 1) * (1 - p)), variance: 0.25, truth: 0.5, most: (n) => n }
 * laws.countRace(coin, { n: 2, T: 2 }) // from ½ half of the time to ½ again; from 0 and 1 there is no way back
 * // => 0.375
 * ```
 */
export function countRace({ ratio, variance, truth, most }: CountFamily, { n, T }: CountRace): number {
  integerAtLeast('n', n)
  const top = most?.(n) ?? Math.ceil(n * truth + 14 * Math.sqrt(n * variance * T) + 40)
  const lawAt = (mean: number) => {
    const law = new Float64Array(top + 1)
    const middle = Math.min(top, Math.floor(n * mean))
    law[middle] = 1
    for (let j = middle; j < top; j++) law[j + 1] = law[j]! * ratio(n, mean, j)
    for (let j = middle; j > 0; j--) law[j - 1] = law[j]! / ratio(n, mean, j - 1)
    const total = law.reduce((sum, mass) => sum + mass, 0)
    return law.map((mass) => mass / total)
  }
  const means = Array.from({ length: top + 1 }, (_, total) => total / n)
  return chainRace({
    first: lawAt(truth),
    next: means.map(lawAt),
    errors: Float64Array.from(means, (mean) => Math.abs(mean - truth)),
    T,
  })
}
