import { ArgumentError } from '../../validation/argument-error.ts'
import { positive } from '../../validation/checks.ts'
import type { IntervalClaim } from '../interval-claim.ts'
import { observing } from '../observing.ts'
import type { PairTest } from '../pair-test.ts'
import type { Levels } from '../sequential-test.ts'
import { boundedMeanTest, type MeanHint } from './bounded-mean-test.ts'

/**
 * Compares two worlds by the differences of pairs: a claim about ψ = E[first − second], as in
 * `{ high: 0, margin }` for "the first is at most the second".
 *
 * Give both worlds of a pair the same stream (common random numbers): what they share cancels, the variance of
 * the difference falls and with it the cost, while the guarantee, that of {@link boundedMeanTest} on
 * differences in [−width, width], needs no independence within a pair. Pairs must have mean ψ given the past.
 *
 * @param width the largest difference possible
 * @param hint mean and variance of the difference that the theorem predicts
 * @throws ArgumentError if width is not above 0, or as {@link boundedMeanTest}; `observe` throws it on a
 * difference beyond the width
 *
 * @example
 * ```ts
 * const test = pairedComparisonTest({ high: 0, margin: 0.2 }, 1, { alpha: 1e-6, beta: 1e-6 })
 * for (let i = 0; test.decision === undefined; i++) test.observe(0.2, 0.2 + 0.5 * (i % 2))
 * test.decision
 * // => 'certified'
 * ```
 */
export function pairedComparisonTest(
  claim: IntervalClaim,
  width: number,
  levels: Levels,
  hint?: MeanHint,
): PairTest {
  const range = { low: -positive('width', width), high: width }
  const test = boundedMeanTest(claim, range, levels, hint)
  return observing(test, (first: number, second: number) => {
    const difference = first - second
    if (!(difference >= -width && difference <= width)) {
      throw new ArgumentError('first − second', difference, `a number in [${-width}, ${width}]`)
    }
    test.observe(difference)
  })
}
