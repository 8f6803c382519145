import { ArgumentError } from '../../validation/argument-error.ts'
import { DecisionLines } from '../decision-lines.ts'
import { allLogE, anyLogE } from '../e-process.ts'
import type { IntervalClaim } from '../interval-claim.ts'
import type { PairTest } from '../pair-test.ts'
import type { SampleSizes } from '../sample-sizes.ts'
import type { Levels } from '../sequential-test.ts'
import { ExponentProcess, type ScalingPair } from './exponent-process.ts'
import { claimedSides, type ExponentSide, exponentSizes, thresholdSides } from './exponent-sides.ts'
import { ExponentSummary } from './exponent-summary.ts'

/**
 * Tests a claim about a rate m(n) ≍ n^(−γ) between two sizes n and c·n: low ≤ γ ≤ high with
 * γ = ln(m(n)/m(cn))/ln c, from pairs of observations, one at each size.
 *
 * Guarantee, at any stopping time, if observations are in [0, most] with means m(n), m(cn) given the past, the
 * two of a pair dependent or not: P(refuted) ≤ alpha if low ≤ γ ≤ high; P(certified) ≤ beta if γ ≤ low − margin
 * or γ ≥ high + margin. No regression: see {@link ExponentProcess}.
 *
 * Says nothing about other sizes. For several, chain the ratios and divide the levels.
 *
 * @throws ArgumentError on a claim without bounds, a margin not above 0, a factor not above 1, a predicted mean
 * outside (0, most], or levels outside (0, 1); `observe` throws it on a value outside [0, most]
 */
export function exponentTest(claim: IntervalClaim, pair: ScalingPair, levels: Levels): PairTest {
  const sides = claimedSides(claim)
  return new ExponentTest(sides, pair, levels, exponentSampleSizes(claim, pair, levels).budget)
}

/** What {@link exponentTest} costs in pairs. @throws ArgumentError as the test */
export function exponentSampleSizes(claim: IntervalClaim, pair: ScalingPair, levels: Levels): SampleSizes {
  return exponentSizes(claimedSides(claim), pair, levels, claim.low === claim.high)
}

/**
 * On which side of a threshold an exponent lies, three-valued: `certified` if γ > threshold, `refuted` if
 * γ < threshold, and at γ = threshold neither.
 *
 * Guarantee at any stopping time, under the conditions of {@link exponentTest}: P(refuted) ≤ alpha if
 * γ ≥ threshold, P(certified) ≤ beta if γ ≤ threshold. So an exponent exactly at the threshold ends inconclusive
 * with probability ≥ 1 − alpha − beta, however long it runs. The budget is made for exponents that are
 * `detectable` away from it.
 *
 * @throws ArgumentError as {@link exponentTest}, and if detectable is not above 0
 */
export function exponentSideTest(
  threshold: number,
  detectable: number,
  pair: ScalingPair,
  levels: Levels,
): PairTest {
  const sides = thresholdSides(threshold, detectable)
  return new ExponentTest(
    sides,
    pair,
    levels,
    exponentSideSampleSizes(threshold, detectable, pair, levels).budget,
  )
}

/** What {@link exponentSideTest} costs in pairs, at exponents `detectable` away from the threshold. */
export function exponentSideSampleSizes(
  threshold: number,
  detectable: number,
  pair: ScalingPair,
  levels: Levels,
): SampleSizes {
  return exponentSizes(thresholdSides(threshold, detectable), pair, levels, false)
}

class ExponentTest implements PairTest {
  readonly budget: number
  decision: 'certified' | 'refuted' | undefined
  readonly #most: number
  readonly #lines: DecisionLines
  readonly #refuters: readonly ExponentProcess[]
  readonly #certifiers: readonly ExponentProcess[]
  readonly #summary: ExponentSummary

  constructor(sides: readonly ExponentSide[], pair: ScalingPair, levels: Levels, budget: number) {
    this.budget = budget
    this.#most = pair.most
    this.#lines = new DecisionLines(levels)
    this.#refuters = sides.map(({ refute }) => new ExponentProcess(pair, refute))
    this.#certifiers = sides.map(({ certify }) => new ExponentProcess(pair, certify))
    this.#summary = new ExponentSummary(pair)
  }

  observe(small: number, large: number): void {
    const most = this.#most
    if (!(small >= 0 && small <= most)) throw new ArgumentError('small', small, `a number in [0, ${most}]`)
    if (!(large >= 0 && large <= most)) throw new ArgumentError('large', large, `a number in [0, ${most}]`)
    for (const process of this.#refuters) process.observe(small, large)
    for (const process of this.#certifiers) process.observe(small, large)
    this.#summary.observe(small, large)
    this.decision ??= this.#lines.reached(this.logRefute, this.logCertify)
  }

  get observations(): number {
    return this.#summary.pairs
  }

  get logRefute(): number {
    return anyLogE(this.#refuters)
  }

  get logCertify(): number {
    return allLogE(this.#certifiers)
  }

  estimate(): number {
    return this.#summary.estimate()
  }

  interval(): readonly [number, number] {
    return this.#summary.interval()
  }
}
