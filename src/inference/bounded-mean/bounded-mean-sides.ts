import { ArgumentError } from '../../validation/argument-error.ts'
import { finite, nonNegative } from '../../validation/checks.ts'
import { budgetFor } from '../budget.ts'
import { checkLevels } from '../decision-lines.ts'
import { type ClaimSide, type IntervalClaim, type Range, testableSides } from '../interval-claim.ts'
import { type SampleSizes, sizesOf } from '../sample-sizes.ts'
import type { Levels } from '../sequential-test.ts'
import { type BettingHypothesis, bettingSampleSize, slowestBettingSampleSize } from './bets.ts'

/** What the law predicts for the observations, in their units. It places the bets and sets the budget. */
export interface MeanHint {
  readonly mean: number
  readonly variance: number
}

/** What must be argued against for one side of a claim about a mean, on [0, 1]. */
export interface BettingSide {
  readonly refute: BettingHypothesis
  /** Absent where no mean in the range is off by the margin. */
  readonly certify: BettingHypothesis | undefined
}

/**
 * The hypotheses of a claim about a mean, moved to [0, 1]; the one specification behind the test, its bets and
 * its sizes.
 *
 * @throws ArgumentError on a vacuous or impossible claim, an empty range or a hint outside it
 */
export function bettingSides(claim: IntervalClaim, range: Range, hint?: MeanHint): readonly BettingSide[] {
  const { low } = range
  const width = finite('range.high', range.high) - finite('range.low', low)
  if (!(width > 0 && width < Number.POSITIVE_INFINITY)) {
    throw new ArgumentError('range', range, 'low < high, a finite distance apart')
  }
  if (hint !== undefined) checkHint(hint, range)
  const { lower, upper } = testableSides(claim, range)
  const unit = (x: number) => (x - low) / width
  const unitHint = hint && { mean: unit(hint.mean), variance: hint.variance / (width * width) }
  const mirroredHint = unitHint && { mean: 1 - unitHint.mean, variance: unitHint.variance }
  const sides = [
    ...(upper ? [hypotheses(turned(upper, unit), unitHint, false)] : []),
    ...(lower
      ? [
          hypotheses(
            turned(lower, (x) => 1 - unit(x)),
            mirroredHint,
            true,
          ),
        ]
      : []),
  ]
  // What lay apart in the observations' units may fall together on [0, 1].
  if (sides.some(({ refute }) => !(refute.alternative > refute.bound))) {
    throw new ArgumentError('margin', claim.margin, 'large enough to be seen against the range')
  }
  if (sides.every(({ certify }) => certify === undefined)) {
    throw new ArgumentError('claim', claim, 'bounds that, with the margin, exclude a value that is possible')
  }
  return sides
}

/** A side on [0, 1], turned so that it claims "mean ≤ bound". */
function turned(side: ClaimSide, unit: (x: number) => number): ClaimSide {
  const far = unit(side.far)
  // Rounding may put on the end of the range what lay just inside: then nothing is left to certify.
  return { bound: unit(side.bound), far, trivial: side.trivial || far >= 1 }
}

function hypotheses(side: ClaimSide, hint: MeanHint | undefined, mirrored: boolean): BettingSide {
  const { bound, far, trivial } = side
  const alternative = trivial ? (bound + 1) / 2 : far
  const variance = (mean: number) => hint?.variance ?? mean * (1 - mean)
  const refute = {
    bound,
    alternative,
    designMean: alternative,
    mirrored,
    variance: variance(alternative),
  }
  if (trivial) return { refute, certify: undefined }
  // A prediction beyond the margin would leave the certificate nothing to bet on.
  const expected = hint !== undefined && hint.mean < far ? hint.mean : bound
  const certify = {
    bound: 1 - far,
    alternative: 1 - expected,
    designMean: 1 - bound,
    mirrored: !mirrored,
    variance: variance(bound),
  }
  return { refute, certify }
}

function checkHint(hint: MeanHint, range: Range): void {
  if (!(hint.mean >= range.low && hint.mean <= range.high)) {
    throw new ArgumentError('hint.mean', hint.mean, `a number in [${range.low}, ${range.high}]`)
  }
  nonNegative('hint.variance', hint.variance)
}

/** What betting on sides costs; the budget is for the least favourable law with the variance given. */
export function bettingSizes(sides: readonly BettingSide[], levels: Levels, equality: boolean): SampleSizes {
  const { beta } = checkLevels(levels)
  const alpha = levels.alpha / sides.length
  const costs = sides.flatMap(({ refute, certify }) => {
    if (certify === undefined) return []
    const slowest = {
      refute: slowestBettingSampleSize(refute, alpha),
      certify: slowestBettingSampleSize(certify, beta),
    }
    return [
      {
        refute: bettingSampleSize(refute, alpha),
        certify: bettingSampleSize(certify, beta),
        budget: budgetFor(slowest, { alpha, beta }),
      },
    ]
  })
  return sizesOf(costs, levels, equality)
}
