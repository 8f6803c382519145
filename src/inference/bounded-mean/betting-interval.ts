import { ArgumentError } from '../../validation/argument-error.ts'
import { openProbability } from '../../validation/checks.ts'
import type { Range } from '../interval-claim.ts'
import { RunningMoments } from '../running-moments.ts'
import { BET_CAP } from './bets.ts'

/**
 * An interval for the mean of observations in a known range, by betting: valid at any stopping time, without
 * assumptions beyond the range and E[X | past] = mean. Sharper than the one that tests report as they go where
 * the sample is small or varies little; it needs the whole sample and some 40 passes over it.
 *
 * For each m two gamblers bet on means above and below it, with the same bets λᵢ ∝ 1/(σ̂ √(i ln i)) cut at 0.9
 * of the largest safe one; m is excluded when half of either's capital reaches 1/level. The bets do not depend
 * on m but for the cut, so the capitals are monotone in m and the set that remains is an interval.
 *
 * Source: Waudby-Smith & Ramdas, "Estimating means of bounded random variables by betting", JRSS B 86, 2024,
 * hedged capital with predictable plug-in bets.
 *
 * @throws ArgumentError if an observation is outside the range, the range is empty or level is not in (0, 1)
 *
 * @example
 * ```ts
 * const [low, high] = bettingInterval(Float64Array.from({ length: 100 }, () => 0.3), { low: 0, high: 1 }, 0.05)
 * high - low < 0.1
 * // => true
 * ```
 */
export function bettingInterval(
  sample: Float64Array,
  { low, high }: Range,
  level: number,
): readonly [number, number] {
  if (!(low < high)) throw new ArgumentError('range', { low, high }, 'low < high')
  const line = Math.log(2 / openProbability('level', level))
  const n = sample.length
  const units = new Float64Array(n)
  const bets = new Float64Array(n)
  const moments = new RunningMoments(0.5)
  for (let i = 0; i < n; i++) {
    const x = sample[i]!
    if (!(x >= low && x <= high)) throw new ArgumentError(`sample[${i}]`, x, `a number in [${low}, ${high}]`)
    // One pseudo-observation of variance ¼, the largest there is.
    const variance = (0.25 + moments.predictionError) / (i + 1)
    bets[i] = Math.sqrt((2 * line) / (variance * (i + 1) * Math.log(i + 2)))
    units[i] = (x - low) / (high - low)
    moments.observe(units[i]!)
  }
  const capital = (m: number, mirrored: boolean) => {
    const largest = BET_CAP / m
    let log = 0
    for (let i = 0; i < n; i++) {
      const y = mirrored ? 1 - units[i]! : units[i]!
      log += Math.log1p(Math.min(bets[i]!, largest) * (y - m))
    }
    return log
  }
  const lowest = lowestKept((m) => capital(m, false) >= line)
  const highest = 1 - lowestKept((m) => capital(m, true) >= line)
  return [low + (high - low) * lowest, low + (high - low) * highest]
}

/** The end of the excluded values, which begin at 0 if there are any; 40 halvings of [0, 1]. */
function lowestKept(excluded: (m: number) => boolean): number {
  let out = 0
  let kept = 1
  for (let i = 0; i < 40; i++) {
    const middle = (out + kept) / 2
    if (excluded(middle)) out = middle
    else kept = middle
  }
  return out
}
