import { regularizedBeta, regularizedBetaUpper } from '../../special/beta.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast } from '../../validation/checks.ts'
import { checkLevels } from '../decision-lines.ts'
import { type ClaimSide, type IntervalClaim, testableSides, UNIT_RANGE } from '../interval-claim.ts'
import type { Levels } from '../sequential-test.ts'
import { mirrored } from './probability-sizes.ts'

/** A test of a probability that takes exactly n observations and always decides. */
export interface FixedSampleDesign {
  readonly observations: number
  /** The decision after exactly that many. @throws ArgumentError if ones is not an integer in 0 … n */
  decide(ones: number): 'certified' | 'refuted'
}

/**
 * The exact binomial test of a one-sided claim with the fewest observations: the smallest n for which some c
 * has P(F ≥ c | p = bound) ≤ alpha and P(F < c | p = far) ≤ beta.
 *
 * For gates that must take constant time; a sequential test takes about a third of it on average. Guarantees
 * hold only for exactly n observations. Cost: milliseconds.
 *
 * @throws ArgumentError if the claim has two sides, is vacuous or impossible, or levels are outside (0, 1)
 *
 * @example
 * ```ts
 * fixedSampleDesign({ high: 0.05, margin: 0.05 }, { alpha: 1e-6, beta: 1e-6 }).observations
 * // => 2440
 * ```
 */
export function fixedSampleDesign(claim: IntervalClaim, levels: Levels): FixedSampleDesign {
  const { lower, upper } = testableSides(claim, UNIT_RANGE)
  if (lower && upper) throw new ArgumentError('claim', claim, 'one side, low or high')
  const { n, refuteFrom } = smallestDesign((upper ?? mirrored(lower)) as ClaimSide, checkLevels(levels))
  return {
    observations: n,
    decide: (ones) => {
      if (integerAtLeast('ones', ones, 0) > n) throw new ArgumentError('ones', ones, `at most ${n}`)
      return (upper ? ones : n - ones) >= refuteFrom ? 'refuted' : 'certified'
    },
  }
}

/**
 * For each c the n that serve are those from `fewest` (few enough misses at `far`) to `most` (few enough false
 * alarms at the bound). `fewest` grows with c, so the first c with fewest ≤ most gives the smallest n.
 */
function smallestDesign(
  { bound, far }: ClaimSide,
  { alpha, beta }: Levels,
): { n: number; refuteFrom: number } {
  const feasible = (c: number) => {
    const n = fewest(c, far, beta)
    return falseAlarm(c, n, bound) <= alpha ? n : undefined
  }
  let c = 1
  while (feasible(c) === undefined) c *= 2
  let infeasible = c / 2
  while (c - infeasible > 1) {
    const middle = Math.ceil((c + infeasible) / 2)
    if (feasible(middle) === undefined) infeasible = middle
    else c = middle
  }
  // Feasibility is monotone in c but for the rounding of n, which reaches back a few steps at most.
  let best = c
  for (let i = c - 1; i >= Math.max(1, c - 30); i--) if (feasible(i) !== undefined) best = i
  return { n: fewest(best, far, beta), refuteFrom: best }
}

/** P(F ≥ c) for F ~ Binomial(n, p), 1 ≤ c ≤ n. */
function falseAlarm(c: number, n: number, p: number): number {
  return p === 0 ? 0 : regularizedBeta(p, c, n - c + 1)
}

/** The smallest n ≥ c with P(F < c) ≤ beta at p. */
function fewest(c: number, p: number, beta: number): number {
  const enough = (n: number) => regularizedBetaUpper(p, c, n - c + 1) <= beta
  let high = c
  while (!enough(high)) high *= 2
  let low = Math.floor(high / 2)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (middle >= c && enough(middle)) high = middle
    else low = middle
  }
  return high
}
