import { ArgumentError } from '../validation/argument-error.ts'
import { positive } from '../validation/checks.ts'
import { budgetFor } from './budget.ts'
import type { VarianceBound } from './catoni-interval.ts'
import { CatoniProcess } from './catoni-process.ts'
import { CatoniSummary } from './catoni-summary.ts'
import { type ClaimSide, type IntervalClaim, testableSides } from './interval-claim.ts'
import { MeanTest } from './mean-test.ts'
import type { Levels, SequentialTest } from './sequential-test.ts'

/**
 * Tests a claim about the mean of observations without a known range, from a bound on their variance.
 *
 * Guarantee, at any stopping time, if each observation has mean ψ given the past and the variance bound holds
 * under every law that the test must not misjudge: P(refuted) ≤ alpha if low ≤ ψ ≤ high; P(certified) ≤ beta if
 * ψ ≤ low − margin or ψ ≥ high + margin. If the true variance is f times the bound the levels become about
 * level^(1/f): take the bound from the law, with slack (1.25 costs 1.2 times the observations), and never from
 * the observations under test. Prefer the relative bound: a bug in a scale keeps it.
 *
 * Mean cost: 2v ln(1/level)/margin², v the bound and not the true variance. Only what is on the far side of
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
 * const test = catoniMeanTest({ high: 1, margin: 0.1 }, { timesMeanSquared: 1 }, levels)
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
  const relative = 'timesMeanSquared' in variance
  const spread = relative
    ? positive('variance.timesMeanSquared', variance.timesMeanSquared)
    : positive('variance.atMost', variance.atMost)
  const least = relative ? 0 : Number.NEGATIVE_INFINITY
  const { lower, upper, count } = testableSides(claim, { low: least, high: Number.POSITIVE_INFINITY })
  if (relative && claim.high !== undefined && !(claim.high > 0)) {
    throw new ArgumentError('high', claim.high, 'above 0 with a relative variance bound')
  }
  const varianceAt = (mean: number) => (relative ? spread * mean * mean : spread)
  const sides: readonly (readonly [ClaimSide, number])[] = [
    ...(upper ? [[upper, 1] as const] : []),
    ...(lower ? [[lower, -1] as const] : []),
  ]
  const refuters: CatoniProcess[] = []
  const certifiers: CatoniProcess[] = []
  let budget = 0
  for (const [{ bound, far, trivial }, sign] of sides) {
    // The steepest drift per cost: λ = gap/v gives λ·gap − λ²v/2 = gap²/(2v) at the other end of the margin.
    const alternative = trivial ? bound / 2 : far
    const gap = Math.abs(alternative - bound)
    const atBound = varianceAt(bound)
    const atFar = varianceAt(far)
    refuters.push(new CatoniProcess(bound, (sign * gap) / atBound, atBound))
    if (trivial) continue
    certifiers.push(new CatoniProcess(far, (-sign * gap) / atFar, atFar))
    const cost = 2 / (gap * gap)
    const refute = cost * atBound * Math.log(count / levels.alpha)
    const certify = cost * atFar * Math.log(1 / levels.beta)
    budget = Math.max(budget, budgetFor({ refute, certify }, levels))
  }
  const [{ bound }] = sides[0] as readonly [ClaimSide, number]
  const rate = claim.margin / varianceAt(bound)
  return new MeanTest(
    {
      accept: (x) => {
        if (!(x >= least && Number.isFinite(x))) {
          throw new ArgumentError('x', x, relative ? 'a finite number, 0 or above' : 'a finite number')
        }
        return x
      },
      refuters,
      certifiers,
      summary: new CatoniSummary(variance, relative ? rate * bound : rate),
      budget,
    },
    levels,
  )
}
