import { ArgumentError } from '../../validation/argument-error.ts'
import { checkLevels } from '../decision-lines.ts'
import type { Bounds, IntervalClaim } from '../interval-claim.ts'
import { MeanTest } from '../mean-test.ts'
import { type SampleSizes, sizesOf, smallestMargin } from '../sample-sizes.ts'
import type { Levels, SequentialTest } from '../sequential-test.ts'
import type { VarianceBound } from './catoni-interval.ts'
import { type CatoniHypothesis, CatoniProcess, catoniInfluence } from './catoni-process.ts'
import { type CatoniSide, catoniSides } from './catoni-sides.ts'
import { CatoniSummary } from './catoni-summary.ts'

/**
 * Tests a claim about the mean of observations without a known range, from a bound on their variance.
 *
 * Guarantee, at any stopping time, if each observation has mean ψ given the past and the variance bound holds
 * under every law that the test must not misjudge: P(refuted) ≤ alpha if low ≤ ψ ≤ high; P(certified) ≤ beta if
 * ψ ≤ low − margin or ψ ≥ high + margin. If the true variance is f times the bound the levels become about
 * level^(1/f): take the bound from the law, with slack (1.25 costs 1.2 times the observations), and never from
 * the observations under test. Prefer the relative bound: a bug in a scale keeps it.
 *
 * Mean cost: 2v ln(1/level)/margin², v the bound and not the true variance; where that is a handful, more, as no
 * observation weighs more than some ln(margin²/v). Only what is on the far side of
 * the middle of the margin is refuted, only what is on the near side certified, whatever the budget.
 * Observations are kept, for the interval.
 *
 * Source: Catoni 2012; Wang & Ramdas, "Catoni-style confidence sequences for heavy-tailed mean estimation", 2023.
 *
 * @param variance `{ atMost: v }`, or `{ timesMeanSquared: κ }` for observations ≥ 0 with variance ≤ κ·mean²
 * @throws ArgumentError on a vacuous or impossible claim, a bound not above 0, or levels outside (0, 1);
 * `observe` throws it on a value that is not finite, or negative under a relative bound
 *
 * @example
 * ```ts
 * const levels = { alpha: 1e-6, beta: 1e-6 }
 * const test = inference.catoniMeanTest({ high: 1, margin: 0.1 }, { timesMeanSquared: 1 }, levels)
 * while (test.decision === undefined) test.observe(0.8)
 * test.decision
 * // => 'certified'
 * ```
 */
export function catoniMeanTest(
  claim: IntervalClaim,
  variance: VarianceBound,
  levels: Levels,
): SequentialTest {
  const sides = catoniSides(claim, variance)
  const relative = 'timesMeanSquared' in variance
  const least = relative ? 0 : Number.NEGATIVE_INFINITY
  const [{ refute: first }] = sides as [CatoniSide]
  const rate = claim.margin / first.variance
  return new MeanTest(
    {
      accept: (x) => {
        if (!(x >= least && Number.isFinite(x))) {
          throw new ArgumentError('x', x, relative ? 'a finite number, 0 or above' : 'a finite number')
        }
        return x
      },
      refuters: sides.map(({ refute }) => new CatoniProcess(refute)),
      certifiers: sides.flatMap(({ certify }) => (certify ? [new CatoniProcess(certify)] : [])),
      summary: new CatoniSummary(variance, relative ? rate * first.centre : rate),
      budget: sizes(sides, levels, claim).budget,
    },
    levels,
  )
}

/** What {@link catoniMeanTest} costs. @throws ArgumentError as the test */
export function catoniMeanSampleSizes(
  claim: IntervalClaim,
  variance: VarianceBound,
  levels: Levels,
): SampleSizes {
  return sizes(catoniSides(claim, variance), levels, claim)
}

/**
 * The smallest margin for which {@link catoniMeanTest} has a budget of at most n.
 *
 * @param largest the largest margin of interest, in the observations' units
 * @throws ArgumentError if n is too small for any margin below `largest`, or as the test
 */
export function catoniMeanDetectableMargin(
  bounds: Bounds,
  variance: VarianceBound,
  n: number,
  levels: Levels,
  largest: number,
): number {
  const budgetAt = (margin: number) => catoniMeanSampleSizes({ ...bounds, margin }, variance, levels).budget
  return smallestMargin(budgetAt, n, largest)
}

/**
 * Mean growth of the process at the other end of the margin, where λ(X − m) has mean and variance a = gap²/v: that
 * of the two values a ± √a. For small a it is a/2; for large ones only ln a, since φ grows like a logarithm.
 */
function growth({ rate, variance }: CatoniHypothesis): number {
  const a = rate * rate * variance
  const root = Math.sqrt(a)
  return (catoniInfluence(a + root) + catoniInfluence(a - root)) / 2 - Math.log1p(a / 2)
}

function sizes(sides: readonly CatoniSide[], levels: Levels, claim: IntervalClaim): SampleSizes {
  checkLevels(levels)
  const passage = (hypothesis: CatoniHypothesis, level: number) => Math.log(1 / level) / growth(hypothesis)
  const costs = sides.flatMap(({ refute, certify }) =>
    certify
      ? [{ refute: passage(refute, levels.alpha / sides.length), certify: passage(certify, levels.beta) }]
      : [],
  )
  return sizesOf(costs, levels, claim.low === claim.high)
}
