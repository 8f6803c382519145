import { ArgumentError } from '../../validation/argument-error.ts'
import { nonNegative, positive } from '../../validation/checks.ts'
import { checkLevels } from '../decision-lines.ts'
import { smallestMargin } from '../sample-sizes.ts'
import type { Levels } from '../sequential-test.ts'

/** "The distance is at most `tolerance`". */
export interface DistanceClaim {
  /** Certified means: the distance is below tolerance + margin. */
  readonly margin: number
  /** The distance that the claim allows; 0 if absent. */
  readonly tolerance?: number
}

/** P ≤ factor · exp(−rate·n·ε²). */
export interface ExponentialBound {
  readonly factor: number
  readonly rate: number
}

/** Bounds at a single look on how far the distance D of n observations strays from the true distance d. */
export interface DistanceBounds {
  /** P(D ≥ d + ε) */
  readonly over: ExponentialBound
  /** P(D ≥ ε) if d = 0, where it is better than `over`. */
  readonly overZero: ExponentialBound
  /** P(D ≤ d − ε) */
  readonly under: ExponentialBound
}

/** The last planned look, in first looks: from a sixteenth of the budget to all of it. */
export const LAST_LOOK = 16
/** Looks are so often a factor of 2 apart as there are roots here: 2^0, 2^¼, 2^½, 2^¾. */
export const ROOTS_OF_TWO: readonly number[] = [
  1,
  Math.sqrt(Math.SQRT2),
  Math.SQRT2,
  Math.SQRT2 * Math.sqrt(Math.SQRT2),
]
/** Those planned; more if it goes on. */
const LOOKS = 1 + 4 * ROOTS_OF_TWO.length

// A law exactly at the tolerance, or exactly off by the margin, is undecided once in a million times.
const LOG_INCONCLUSIVE = Math.log(1e6)

/**
 * Observations that a test of a distance may take: enough that, at the last planned look, neither a law at the
 * tolerance nor one beyond the margin is left undecided, but for one in a million.
 *
 * With e(δ) = √((ln factor + ln 1/δ)/(rate·n)): certifying needs e_over(γ) + e_under(β_17) ≤ margin, refuting
 * e_under(γ) + e_over(α_17) ≤ margin, level_j = level/(j(j + 1)).
 *
 * @throws ArgumentError if the margin is not above 0, tolerance is negative, both together reach 1, or a level
 * is not in (0, 1)
 */
export function distanceBudget(claim: DistanceClaim, levels: Levels, bounds: DistanceBounds): number {
  const { alpha, beta, budgetFactor = 1 } = checkLevels(levels)
  const over = overAt(claim, bounds)
  const root = ({ factor, rate }: ExponentialBound, log: number) => Math.sqrt((Math.log(factor) + log) / rate)
  const spent = Math.log(LOOKS * (LOOKS + 1))
  const logAlpha = Math.log(alpha)
  const logBeta = Math.log(beta)
  const certify = root(over, LOG_INCONCLUSIVE) + root(bounds.under, spent - logBeta)
  const refute = root(bounds.under, LOG_INCONCLUSIVE) + root(over, spent - logAlpha)
  const ratio = Math.max(certify, refute) / claim.margin
  let budget = LAST_LOOK * Math.ceil((ratio * ratio) / LAST_LOOK)
  // Only whole looks count, so a factor is rounded down to a power of 2.
  for (let f = budgetFactor; f >= 2; f /= 2) budget *= 2
  return budget
}

/** The bound that a claim is refuted by. @throws ArgumentError if the claim is impossible or vacuous */
export function overAt(claim: DistanceClaim, { over, overZero }: DistanceBounds): ExponentialBound {
  const tolerance = nonNegative('tolerance', claim.tolerance ?? 0)
  if (tolerance + positive('margin', claim.margin) >= 1) {
    throw new ArgumentError('claim', claim, 'tolerance + margin below 1, the largest distance there is')
  }
  return tolerance === 0 ? overZero : over
}

/**
 * The smallest margin whose {@link distanceBudget} is at most n.
 *
 * @throws ArgumentError if n is too small for any
 */
export function distanceDetectableMargin(
  tolerance: number,
  n: number,
  levels: Levels,
  bounds: DistanceBounds,
): number {
  return smallestMargin((margin) => distanceBudget({ margin, tolerance }, levels, bounds), n, 1 - tolerance)
}

/** Minus the logarithm of a bound at ε. */
export function logInverse({ factor, rate }: ExponentialBound, n: number, epsilon: number): number {
  const size = Math.max(0, epsilon)
  return rate * n * size * size - Math.log(factor)
}
