import { type IntervalClaim, testableSides, UNIT_RANGE } from '../interval-claim.ts'
import type { Levels, SequentialTest } from '../sequential-test.ts'
import { CountTest } from './count-test.ts'
import { LikelihoodRatio } from './likelihood-ratio.ts'
import { mirrored, probabilitySampleSizes } from './probability-sizes.ts'

/**
 * Tests a claim about a probability on observations 0 and 1: a sequential probability ratio test on each side.
 *
 * Guarantee, at any stopping time, if each observation is 1 with probability p given the past:
 * P(refuted) ≤ alpha if low ≤ p ≤ high; P(certified) ≤ beta if p ≤ low − margin or p ≥ high + margin.
 * A two-sided claim is refuted by either side at alpha/2 and certified by both, each at beta.
 *
 * A bound of 0 ("never") or 1 ("always") makes one contrary observation decisive (logRefute = +∞); the
 * certificate is then the zero-failure one, after ln(1/beta) / −ln(1 − margin) observations. Where the margin
 * of one side of a two-sided claim reaches 0 or 1 that side has nothing to certify and still refutes, against
 * the probability halfway between its bound and that end.
 *
 * Costs: `probabilitySampleSizes`; a few nanoseconds an observation. The evidence depends on the counts
 * alone. Source: Wald, "Sequential tests of statistical hypotheses", Ann. Math. Stat. 16, 1945.
 *
 * @throws ArgumentError on a vacuous or impossible claim, a margin that is not above 0, or levels outside (0, 1)
 *
 * @example
 * ```ts
 * const test = inference.probabilityTest({ high: 0.05, margin: 0.05 }, { alpha: 1e-6, beta: 1e-6 })
 * while (test.decision === undefined) test.observe(0)
 * test.observations
 * // => 256
 * ```
 */
export function probabilityTest(claim: IntervalClaim, levels: Levels): SequentialTest {
  const { lower, upper } = testableSides(claim, UNIT_RANGE)
  const turned = mirrored(lower)
  return new CountTest(
    { upper: upper && new LikelihoodRatio(upper), lower: turned && new LikelihoodRatio(turned) },
    levels,
    probabilitySampleSizes(claim, levels).budget,
  )
}
