import { checkLevels } from '../decision-lines.ts'
import {
  type Bounds,
  type ClaimSide,
  type IntervalClaim,
  testableSides,
  UNIT_RANGE,
} from '../interval-claim.ts'
import { type SampleSizes, type SideSizes, sizesOf, smallestMargin } from '../sample-sizes.ts'
import type { Levels } from '../sequential-test.ts'
import { bernoulliDivergence } from './likelihood-ratio.ts'

/**
 * What {@link probabilityTest} costs: ln(1/beta)/KL(bound‖far) to certify, ln(1/alpha)/KL(far‖bound) to refute
 * (Wald's identity without the overshoot, at most one step).
 *
 * @throws ArgumentError as the test
 *
 * @example
 * ```ts
 * Math.round(probabilitySampleSizes({ high: 0.05, margin: 0.05 }, { alpha: 1e-6, beta: 1e-6 }).certify)
 * // => 827
 * ```
 */
export function probabilitySampleSizes(claim: IntervalClaim, levels: Levels): SampleSizes {
  return countSizes(claim, levels, ratioSizes)
}

/**
 * The smallest margin for which {@link probabilityTest} has a budget of at most n.
 *
 * @throws ArgumentError if n is too small for any margin, or as the test
 */
export function probabilityDetectableMargin(bounds: Bounds, n: number, levels: Levels): number {
  const budgetAt = (margin: number) => probabilitySampleSizes({ ...bounds, margin }, levels).budget
  return smallestMargin(budgetAt, n, largestMargin(bounds))
}

/** The margin from which a claim about a probability is vacuous. */
function largestMargin({ low = 0, high = 1 }: Bounds): number {
  return Math.max(low, 1 - high)
}

/** Sizes of a test on counts, from those of a side "p ≤ bound" at a level for refuting. */
export function countSizes(
  claim: IntervalClaim,
  levels: Levels,
  sizesOfSide: (side: ClaimSide, alpha: number, beta: number) => SideSizes,
): SampleSizes {
  checkLevels(levels)
  const { lower, upper, count } = testableSides(claim, UNIT_RANGE)
  const sides = [upper, mirrored(lower)].filter((side) => side !== undefined && !side.trivial)
  return sizesOf(
    sides.map((side) => sizesOfSide(side as ClaimSide, levels.alpha / count, levels.beta)),
    levels,
    claim.low === claim.high,
  )
}

/** "p ≥ low" about ones is "p ≤ 1 − low" about zeros. */
export function mirrored(side: ClaimSide | undefined): ClaimSide | undefined {
  return side && { bound: 1 - side.bound, far: 1 - side.far, trivial: side.trivial }
}

function ratioSizes({ bound, far }: ClaimSide, alpha: number, beta: number): SideSizes {
  const certify = Math.log(1 / beta) / bernoulliDivergence(bound, far)
  // "Never": the first one refutes, 1/far observations on average; without any the zero-failure certificate
  // comes after exactly `certify`, so nothing is undecided then, whatever p is.
  if (bound === 0) return { refute: 1 / far, certify, budget: certify }
  return { refute: Math.log(1 / alpha) / bernoulliDivergence(far, bound), certify }
}
