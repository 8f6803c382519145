import { ArgumentError } from '../../validation/argument-error.ts'
import { positive } from '../../validation/checks.ts'
import { type ClaimSide, type IntervalClaim, testableSides } from '../interval-claim.ts'
import type { VarianceBound } from './catoni-interval.ts'
import type { CatoniHypothesis } from './catoni-process.ts'

/** What must be argued against for one side of a claim about a mean. */
export interface CatoniSide {
  readonly refute: CatoniHypothesis
  /** Absent where no mean is off by the margin: below 0, for observations that are not. */
  readonly certify: CatoniHypothesis | undefined
}

/**
 * The hypotheses of a claim about a mean under a variance bound; the one specification behind the test and
 * its sizes. λ = gap/v drifts fastest for its cost, by gap²/(2v), at the other end of the margin.
 *
 * @throws ArgumentError on a vacuous or impossible claim, or a bound not above 0
 */
export function catoniSides(claim: IntervalClaim, variance: VarianceBound): readonly CatoniSide[] {
  const relative = 'timesMeanSquared' in variance
  const spread = relative
    ? positive('variance.timesMeanSquared', variance.timesMeanSquared)
    : positive('variance.atMost', variance.atMost)
  const least = relative ? 0 : Number.NEGATIVE_INFINITY
  const { lower, upper } = testableSides(claim, { low: least, high: Number.POSITIVE_INFINITY })
  if (relative && claim.high !== undefined && !(claim.high > 0)) {
    throw new ArgumentError('high', claim.high, 'above 0 with a relative variance bound')
  }
  const varianceAt = (mean: number) => (relative ? spread * mean * mean : spread)
  const side = ({ bound, far, trivial }: ClaimSide): CatoniSide => {
    const gap = (trivial ? bound / 2 : far) - bound
    const atBound = varianceAt(bound)
    const atFar = varianceAt(far)
    return {
      refute: { centre: bound, rate: gap / atBound, variance: atBound },
      certify: trivial ? undefined : { centre: far, rate: -gap / atFar, variance: atFar },
    }
  }
  return [upper, lower].flatMap((each) => (each ? [side(each)] : []))
}
