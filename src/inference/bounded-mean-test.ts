import { ArgumentError } from '../validation/argument-error.ts'
import { finite, nonNegative } from '../validation/checks.ts'
import { type BettingHypothesis, BettingProcess, bettingSampleSize } from './betting-process.ts'
import { BoundedMeanSummary } from './bounded-mean-summary.ts'
import { budgetFor } from './budget.ts'
import { type ClaimSide, type IntervalClaim, type Range, testableSides } from './interval-claim.ts'
import { MeanTest } from './mean-test.ts'
import { RunningMoments } from './running-moments.ts'
import type { Levels, SequentialTest } from './sequential-test.ts'

/** What the law predicts for the observations, in their units. It sets the first bets and the budget. */
export interface MeanHint {
  readonly mean: number
  readonly variance: number
}

/**
 * Tests a claim about the mean of observations in a known range, by betting on each side.
 *
 * Guarantee, at any stopping time, if each observation is in the range and has mean ψ given the past (no
 * other assumption: any law, any dependence): P(refuted) ≤ alpha if low ≤ ψ ≤ high; P(certified) ≤ beta if
 * ψ ≤ low − margin or ψ ≥ high + margin.
 *
 * Mean cost: about 2σ² ln(1/level)/margin² with the true variance σ², as long as the range stays below some
 * σ²/margin; beyond that the range counts, and {@link catoniMeanTest} is cheaper. A hint that is wrong costs
 * observations, never validity; without one the first bets and the budget take the largest variance that the
 * range allows.
 *
 * @param hint mean and variance that the theorem predicts
 * @throws ArgumentError on a vacuous or impossible claim, an empty range, a hint outside it, or levels outside
 * (0, 1); `observe` throws it on a value outside the range
 *
 * @example
 * ```ts
 * const test = boundedMeanTest({ low: 2, high: 2, margin: 0.5 }, { low: 0, high: 4 }, { alpha: 1e-6, beta: 1e-6 })
 * for (let i = 0; test.decision === undefined; i++) test.observe(i % 2 === 0 ? 1.8 : 2.2)
 * test.decision
 * // => 'certified'
 * ```
 */
export function boundedMeanTest(
  claim: IntervalClaim,
  range: Range,
  levels: Levels,
  hint?: MeanHint,
): SequentialTest {
  const { low } = range
  const width = finite('range.high', range.high) - finite('range.low', low)
  if (!(width > 0)) throw new ArgumentError('range', range, 'low < high')
  if (hint !== undefined) checkHint(hint, range)
  const { lower, upper } = testableSides(claim, range)
  const unit = (x: number) => (x - low) / width
  const prior = hint && { mean: unit(hint.mean), variance: hint.variance / (width * width) }
  const sides = [
    ...(upper ? [hypotheses(turned(upper, unit), prior, false)] : []),
    ...(lower
      ? [
          hypotheses(
            turned(lower, (x) => 1 - unit(x)),
            mirroredHint(prior),
            true,
          ),
        ]
      : []),
  ]
  const first = sides[0]?.refute as BettingHypothesis
  const start = prior?.mean ?? (first.mirrored ? 1 - first.bound : first.bound)
  const moments = new RunningMoments(start, prior?.variance ?? first.variance)
  const split = sides.length
  let budget = 0
  for (const { refute, certify } of sides) {
    if (certify === undefined) continue
    const sizes = {
      refute: bettingSampleSize(refute, levels.alpha / split),
      certify: bettingSampleSize(certify, levels.beta),
    }
    budget = Math.max(budget, budgetFor(sizes, levels))
  }
  return new MeanTest(
    {
      accept: (x) => {
        if (!(x >= low && x <= range.high)) {
          throw new ArgumentError('x', x, `a number in [${low}, ${range.high}]`)
        }
        return (x - low) / width
      },
      refuters: sides.map(({ refute }) => new BettingProcess(refute, moments)),
      certifiers: sides.flatMap(({ certify }) => (certify ? [new BettingProcess(certify, moments)] : [])),
      summary: new BoundedMeanSummary(moments, range),
      budget,
    },
    levels,
  )
}

/** A side on [0, 1], turned so that it claims "mean ≤ bound". */
function turned(side: ClaimSide, unit: (x: number) => number): ClaimSide {
  return { bound: unit(side.bound), far: unit(side.far), trivial: side.trivial }
}

function mirroredHint(hint: MeanHint | undefined): MeanHint | undefined {
  return hint && { mean: 1 - hint.mean, variance: hint.variance }
}

function hypotheses(side: ClaimSide, hint: MeanHint | undefined, mirrored: boolean) {
  const { bound, far, trivial } = side
  const alternative = trivial ? (bound + 1) / 2 : far
  const refute = { bound, alternative, mirrored, variance: hint?.variance ?? largestVariance(alternative) }
  if (trivial) return { refute, certify: undefined }
  const honest = hint !== undefined && hint.mean < far ? hint.mean : bound
  const variance = hint?.variance ?? largestVariance(honest)
  return { refute, certify: { bound: 1 - far, alternative: 1 - honest, mirrored: !mirrored, variance } }
}

/** Of all laws on [0, 1] with this mean, the one on the two ends varies most (Bhatia & Davis 2000). */
function largestVariance(mean: number): number {
  return mean * (1 - mean)
}

function checkHint(hint: MeanHint, range: Range): void {
  if (!(hint.mean >= range.low && hint.mean <= range.high)) {
    throw new ArgumentError('hint.mean', hint.mean, `a number in [${range.low}, ${range.high}]`)
  }
  nonNegative('hint.variance', hint.variance)
}
