import { betaQuantile } from '../../special/beta.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, openProbability } from '../../validation/checks.ts'

/**
 * The exact interval for a probability after `ones` ones in n observations, **n fixed in advance**: it covers
 * with probability ≥ 1 − level. Stop as you please and it does not; use {@link probabilityInterval} then.
 *
 * Source: Clopper & Pearson, Biometrika 26, 1934.
 *
 * @throws ArgumentError if n is not an integer ≥ 1, ones not one in 0 … n, or level not in (0, 1)
 *
 * @example
 * ```ts
 * clopperPearson(0, 10, 0.05)[1].toFixed(9) // 1 − 0.025^(1/10)
 * // => '0.308497108'
 * ```
 */
export function clopperPearson(ones: number, n: number, level: number): [number, number] {
  integerAtLeast('n', n)
  integerAtLeast('ones', ones, 0)
  if (ones > n) throw new ArgumentError('ones', ones, `at most n (${n})`)
  const tail = openProbability('level', level) / 2
  return [
    ones === 0 ? 0 : betaQuantile(tail, ones, n - ones + 1),
    ones === n ? 1 : 1 - betaQuantile(tail, n - ones, ones + 1),
  ]
}
