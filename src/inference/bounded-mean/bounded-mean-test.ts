import { ArgumentError } from '../../validation/argument-error.ts'
import type { Bounds, IntervalClaim, Range } from '../interval-claim.ts'
import { MeanTest } from '../mean-test.ts'
import { RunningMoments } from '../running-moments.ts'
import { type SampleSizes, smallestMargin } from '../sample-sizes.ts'
import type { Levels, SequentialTest } from '../sequential-test.ts'
import { BettingProcess } from './betting-process.ts'
import { type BettingSide, bettingSides, bettingSizes, type MeanHint } from './bounded-mean-sides.ts'
import { BoundedMeanSummary } from './bounded-mean-summary.ts'

export type { MeanHint } from './bounded-mean-sides.ts'

/**
 * Tests a claim about the mean of observations in a known range, by betting on each side.
 *
 * Guarantee, at any stopping time, if each observation is in the range and has mean ψ given the past (no
 * other assumption: any law, any dependence): P(refuted) ≤ alpha if low ≤ ψ ≤ high; P(certified) ≤ beta if
 * ψ ≤ low − margin or ψ ≥ high + margin.
 *
 * Mean cost: about 2σ² ln(2/level)/margin² with the true variance σ², as long as the range stays below some
 * σ²/margin; beyond that the range counts, and {@link catoniMeanTest} is cheaper. A hint that is wrong costs
 * observations, never validity; without one the bets and the budget are placed for the largest variance that
 * the range allows.
 *
 * @param hint mean and variance that the theorem predicts
 * @throws ArgumentError on a vacuous or impossible claim, an empty range, a hint outside it, or levels outside
 * (0, 1); `observe` throws it on a value outside the range
 *
 * @example
 * ```ts
 * const test = inference.boundedMeanTest({ low: 2, high: 2, margin: 0.5 }, { low: 0, high: 4 }, { alpha: 1e-6, beta: 1e-6 })
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
  const sides = bettingSides(claim, range, hint)
  const { low, high } = range
  const width = high - low
  const [{ refute: first }] = sides as [BettingSide]
  const start = hint ? (hint.mean - low) / width : first.mirrored ? 1 - first.bound : first.bound
  const moments = new RunningMoments(start)
  return new MeanTest(
    {
      accept: (x) => {
        if (!(x >= low && x <= high)) throw new ArgumentError('x', x, `a number in [${low}, ${high}]`)
        return (x - low) / width
      },
      refuters: sides.map(({ refute }) => new BettingProcess(refute)),
      certifiers: sides.flatMap(({ certify }) => (certify ? [new BettingProcess(certify)] : [])),
      summary: new BoundedMeanSummary(moments, range),
      budget: bettingSizes(sides, levels, claim.low === claim.high).budget,
    },
    levels,
  )
}

/**
 * What {@link boundedMeanTest} costs, with the hint's variance or else the largest that the range allows.
 *
 * @throws ArgumentError as the test
 */
export function boundedMeanSampleSizes(
  claim: IntervalClaim,
  range: Range,
  levels: Levels,
  hint?: MeanHint,
): SampleSizes {
  return bettingSizes(bettingSides(claim, range, hint), levels, claim.low === claim.high)
}

/**
 * The smallest margin for which {@link boundedMeanTest} has a budget of at most n.
 *
 * @throws ArgumentError if n is too small for any margin, or as the test
 */
export function boundedMeanDetectableMargin(
  bounds: Bounds,
  range: Range,
  n: number,
  levels: Levels,
  hint?: MeanHint,
): number {
  const { low = range.low, high = range.high } = bounds
  const budgetAt = (margin: number) =>
    boundedMeanSampleSizes({ ...bounds, margin }, range, levels, hint).budget
  return smallestMargin(budgetAt, n, Math.max(low - range.low, range.high - high))
}
