import { ArgumentError } from '../validation/argument-error.ts'
import { finite, positive } from '../validation/checks.ts'

/**
 * A claim about a number ψ: low ≤ ψ ≤ high, one of the two possibly absent; equality is low = high.
 *
 * Certified means low − margin < ψ < high + margin. Between a bound and the bound with its margin both
 * answers are admissible.
 */
export interface IntervalClaim {
  readonly low?: number
  readonly high?: number
  /** Above 0: no test can tell ψ = high from the next number above it. */
  readonly margin: number
}

/** A claim about a number without its margin. */
export type Bounds = Omit<IntervalClaim, 'margin'>

/** What ψ can be at all, whatever the law: [0, 1] for a probability. Infinities are allowed. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** One side of a claim. */
export interface ClaimSide {
  /** Where the claim ends. */
  readonly bound: number
  /** Where its margin ends: what must be excluded to certify. */
  readonly far: number
  /** True if no ψ in the range reaches `far`, so that there is nothing to exclude. */
  readonly trivial: boolean
}

/** The sides of a claim that data could contradict. */
export interface ClaimSides {
  readonly lower: ClaimSide | undefined
  readonly upper: ClaimSide | undefined
  /** How many of the two there are: refuting by either costs ln(count). */
  readonly count: number
}

export const UNIT_RANGE: Range = { low: 0, high: 1 }

/**
 * The sides of a claim that data could contradict: a bound at or beyond the end of the range says nothing
 * and is left out.
 *
 * @throws ArgumentError if no bound is given, a number is not finite, the margin is not above 0, low > high,
 * or the claim is impossible in the range
 */
export function claimSides(claim: IntervalClaim, range: Range): ClaimSides {
  const { low, high } = claim
  const margin = positive('margin', claim.margin)
  if (low === undefined && high === undefined) throw new ArgumentError('claim', claim, 'low, high or both')
  if (low !== undefined && finite('low', low) > range.high) {
    throw new ArgumentError('low', low, `at most ${range.high}, the largest value possible`)
  }
  if (high !== undefined && finite('high', high) < range.low) {
    throw new ArgumentError('high', high, `at least ${range.low}, the smallest value possible`)
  }
  if (low !== undefined && high !== undefined && low > high) {
    throw new ArgumentError('low', low, `at most high (${high})`)
  }
  for (const bound of [low, high]) {
    if (bound !== undefined && (bound - margin === bound || bound + margin === bound)) {
      throw new ArgumentError('margin', margin, `large enough to move the bound ${bound}`)
    }
  }
  // A bound that rounding cannot tell from the end, seen from the other end, says nothing either: its mirror
  // image would be the end itself.
  const width = range.high - range.low
  const atEnd = (distance: number) => distance <= 0 || (Number.isFinite(width) && width - distance === width)
  const lower =
    low === undefined || atEnd(low - range.low)
      ? undefined
      : { bound: low, far: low - margin, trivial: low - margin <= range.low }
  const upper =
    high === undefined || atEnd(range.high - high)
      ? undefined
      : { bound: high, far: high + margin, trivial: high + margin >= range.high }
  return { lower, upper, count: (lower ? 1 : 0) + (upper ? 1 : 0) }
}

/**
 * Whether a claim with its margin leaves nothing that data could exclude, so that a certificate would say
 * nothing: every side's margin reaches the end of the range. The tests refuse such claims.
 *
 * @throws ArgumentError as {@link claimSides}
 *
 * @example
 * ```ts
 * isVacuous({ high: 0.99, margin: 0.02 })
 * // => true
 * ```
 */
export function isVacuous(claim: IntervalClaim, range: Range = UNIT_RANGE): boolean {
  const { lower, upper } = claimSides(claim, range)
  return (lower?.trivial ?? true) && (upper?.trivial ?? true)
}

/** The sides of a claim that is not vacuous. @throws ArgumentError if it is, or as {@link claimSides} */
export function testableSides(claim: IntervalClaim, range: Range): ClaimSides {
  if (isVacuous(claim, range)) {
    throw new ArgumentError('claim', claim, 'bounds that, with the margin, exclude a value that is possible')
  }
  return claimSides(claim, range)
}
