import { ArgumentError } from '../validation/argument-error.ts'
import { budgetFor } from './budget.ts'
import { DecisionLines } from './decision-lines.ts'
import { type ClaimSide, type IntervalClaim, testableSides, UNIT_RANGE } from './interval-claim.ts'
import { bernoulliDivergence, LikelihoodRatio } from './likelihood-ratio.ts'
import { probabilityInterval } from './probability-interval.ts'
import type { Levels, SequentialTest } from './sequential-test.ts'

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
 * Mean cost: ln(1/beta)/KL(bound‖far) to certify at the bound, ln(1/alpha)/KL(far‖bound) to refute at the
 * far end. A few nanoseconds an observation; the evidence depends on the counts alone.
 *
 * Source: Wald, "Sequential tests of statistical hypotheses", Ann. Math. Stat. 16, 1945.
 *
 * @throws ArgumentError on a vacuous or impossible claim, a margin that is not above 0, or levels outside (0, 1)
 *
 * @example
 * ```ts
 * const test = probabilityTest({ high: 0.05, margin: 0.05 }, { alpha: 1e-6, beta: 1e-6 })
 * while (test.decision === undefined) test.observe(0)
 * `${test.decision} after ${test.observations}`
 * // => 'certified after 256'
 * ```
 */
export function probabilityTest(claim: IntervalClaim, levels: Levels): SequentialTest {
  return new ProbabilityTest(claim, levels)
}

class ProbabilityTest implements SequentialTest {
  readonly budget: number
  readonly #lines: DecisionLines
  readonly #upper: OneSide | undefined
  readonly #lower: OneSide | undefined
  readonly #split: number
  #ones = 0
  #zeros = 0
  #decision: 'certified' | 'refuted' | undefined

  constructor(claim: IntervalClaim, levels: Levels) {
    const { lower, upper, count } = testableSides(claim, UNIT_RANGE)
    this.#lines = new DecisionLines(levels)
    this.#split = Math.log(count)
    this.#upper = upper && new OneSide(upper, levels, this.#split)
    // "p ≥ low" about ones is "p ≤ 1 − low" about zeros.
    const mirrored = lower && { bound: 1 - lower.bound, far: 1 - lower.far, trivial: lower.trivial }
    this.#lower = mirrored && new OneSide(mirrored, levels, this.#split)
    this.budget = Math.max(this.#upper?.budget ?? 0, this.#lower?.budget ?? 0)
  }

  observe(x: number): void {
    if (x === 1) this.#ones++
    else if (x === 0) this.#zeros++
    else throw new ArgumentError('x', x, '0 or 1')
    if (this.#decision === undefined) this.#decision = this.#lines.reached(this.logRefute, this.logCertify)
  }

  get observations(): number {
    return this.#ones + this.#zeros
  }

  get logRefute(): number {
    const upper = this.#upper?.logRefute(this.#ones, this.#zeros) ?? Number.NEGATIVE_INFINITY
    const lower = this.#lower?.logRefute(this.#zeros, this.#ones) ?? Number.NEGATIVE_INFINITY
    return Math.max(upper, lower) - this.#split
  }

  get logCertify(): number {
    const upper = this.#upper?.logCertify(this.#ones, this.#zeros) ?? Number.POSITIVE_INFINITY
    const lower = this.#lower?.logCertify(this.#zeros, this.#ones) ?? Number.POSITIVE_INFINITY
    return Math.min(upper, lower)
  }

  get decision(): 'certified' | 'refuted' | undefined {
    return this.#decision
  }

  estimate(): number {
    if (this.observations === 0) throw new ArgumentError('observations', 0, '1 or more before an estimate')
    return this.#ones / this.observations
  }

  interval(): readonly [number, number] {
    return probabilityInterval(this.#ones, this.observations)
  }
}

/** The claim "p ≤ bound", with what its margin leaves to certify. */
class OneSide {
  readonly budget: number
  readonly #ratio: LikelihoodRatio
  readonly #trivial: boolean

  constructor({ bound, far, trivial }: ClaimSide, levels: Levels, split: number) {
    this.#trivial = trivial
    this.#ratio = new LikelihoodRatio(bound, trivial ? (bound + 1) / 2 : far)
    this.budget = trivial ? 0 : ratioBudget(bound, far, levels, split)
  }

  logRefute(ones: number, zeros: number): number {
    return this.#ratio.log(ones, zeros)
  }

  logCertify(ones: number, zeros: number): number {
    return this.#trivial ? Number.POSITIVE_INFINITY : -this.#ratio.log(ones, zeros)
  }
}

function ratioBudget(bound: number, far: number, levels: Levels, split: number): number {
  const certify = Math.log(1 / levels.beta) / bernoulliDivergence(bound, far)
  // A bound of 0 leaves nothing undecided beyond the zero-failure certificate, whatever p is.
  if (bound === 0) return Math.ceil(certify * (levels.budgetFactor ?? 1))
  const refute = (Math.log(1 / levels.alpha) + split) / bernoulliDivergence(far, bound)
  return budgetFor({ refute, certify }, levels)
}
