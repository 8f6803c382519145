import { ArgumentError } from '../../validation/argument-error.ts'
import { finite, nonNegative, positive } from '../../validation/checks.ts'
import { bettingSizes } from '../bounded-mean/bounded-mean-sides.ts'
import { type ClaimSide, type IntervalClaim, testableSides } from '../interval-claim.ts'
import type { SampleSizes } from '../sample-sizes.ts'
import type { Levels } from '../sequential-test.ts'
import { bettingAgainst, type ExponentHypothesis, type ScalingPair } from './exponent-process.ts'

/** What must be argued against for one side of a claim about an exponent. */
export interface ExponentSide {
  readonly refute: ExponentHypothesis
  readonly certify: ExponentHypothesis
}

const ANY_EXPONENT = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

/** The hypotheses of a claim about an exponent. @throws ArgumentError if it is impossible */
export function claimedSides(claim: IntervalClaim): readonly ExponentSide[] {
  const { lower, upper } = testableSides(claim, ANY_EXPONENT)
  const side = ({ bound, far }: ClaimSide, atLeast: boolean): ExponentSide => ({
    refute: { exponent: bound, alternative: far, atLeast },
    certify: { exponent: far, alternative: bound, atLeast: !atLeast },
  })
  return [...(lower ? [side(lower, true)] : []), ...(upper ? [side(upper, false)] : [])]
}

/** The hypotheses of a three-valued question. @throws ArgumentError on numbers that are not finite or not above 0 */
export function thresholdSides(threshold: number, detectable: number): readonly ExponentSide[] {
  finite('threshold', threshold)
  positive('detectable', detectable)
  return [
    {
      refute: { exponent: threshold, alternative: threshold - detectable, atLeast: true },
      certify: { exponent: threshold, alternative: threshold + detectable, atLeast: false },
    },
  ]
}

/** What sides cost in pairs. @throws ArgumentError on an impossible pair */
export function exponentSizes(
  sides: readonly ExponentSide[],
  pair: ScalingPair,
  levels: Levels,
  equality: boolean,
): SampleSizes {
  checkPair(pair)
  const betting = sides.map(({ refute, certify }) => ({
    refute: bettingAgainst(pair, refute),
    certify: bettingAgainst(pair, certify),
  }))
  return bettingSizes(betting, levels, equality)
}

function checkPair({ factor, most, small, large }: ScalingPair): void {
  if (!(factor > 1 && Number.isFinite(factor))) throw new ArgumentError('factor', factor, 'a number above 1')
  positive('most', most)
  if (!(small.mean > 0 && small.mean <= most)) {
    throw new ArgumentError('small.mean', small.mean, `a number in (0, ${most}]`)
  }
  nonNegative('small.variance', small.variance)
  nonNegative('large.variance', large.variance)
}
