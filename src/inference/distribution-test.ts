import { ArgumentError } from '../validation/argument-error.ts'
import { nonNegative, positive } from '../validation/checks.ts'
import { INTERVAL_LEVEL } from './budget.ts'
import { DecisionLines } from './decision-lines.ts'
import { GrowingSample } from './growing-sample.ts'
import { type Cdf, kolmogorovDistance } from './kolmogorov-distance.ts'
import type { Levels, SequentialTest } from './sequential-test.ts'

/** "The observations' law is within `tolerance` of the given one", in Kolmogorov distance. */
export interface DistributionClaim {
  /** Certified means: the distance is below tolerance + margin. */
  readonly margin: number
  /** The distance that the claim allows; 0 if absent. */
  readonly tolerance?: number
}

/** What a law with atoms needs. */
export interface DistributionOptions {
  /** x ↦ P(X < x); the same as the cdf for a law without atoms. */
  readonly leftLimit?: Cdf
}

/** Looks at 1/16, 1/8, 1/4, 1/2 and all of the budget; more, by doubling, if it goes on. */
const LOOKS = 5

// A point exactly at the tolerance, or exactly off by the margin, ends inconclusive once in a million times.
const LOG_INCONCLUSIVE = Math.log(1e6)

/**
 * Tests a claim about the law of independent observations by the Dvoretzky–Kiefer–Wolfowitz inequality.
 *
 * Guarantee at any stopping time, for independent observations from any law G, with or without atoms:
 * P(refuted) ≤ alpha if sup|G − F| ≤ tolerance; P(certified) ≤ beta if sup|G − F| ≥ tolerance + margin.
 *
 * It looks when the sample has doubled; look j spends level/(j(j + 1)), which sums to the level. With D the
 * distance of N observations from F: logRefute = 2N(D − tolerance)² − ln 2j(j + 1), by DKW with Massart's
 * constant; logCertify = 2N(tolerance + margin − D)² − ln j(j + 1), without the 2, because a D that small needs
 * F_N to err at the one point where G and F are furthest apart, in one direction (Hoeffding). Between looks
 * both stay at their largest so far: they are minus logarithms of anytime p-values.
 *
 * Cost: sorting at each look. Observations are kept.
 * Source: Massart, "The tight constant in the DKW inequality", Ann. Probab. 18, 1990.
 *
 * @param cdf F, continuous from the right
 * @throws ArgumentError if the margin is not above 0, tolerance is negative, both together reach 1 (vacuous), or
 * levels are outside (0, 1); `observe` throws it on NaN, and a look on a cdf that returns no probability
 */
export function distributionTest(
  cdf: Cdf,
  claim: DistributionClaim,
  levels: Levels,
  { leftLimit = cdf }: DistributionOptions = {},
): SequentialTest {
  return new DistributionTest(cdf, leftLimit, claim, levels)
}

/** Observations that leave neither a law at the tolerance nor one beyond the margin undecided at the last look. */
function designSize(margin: number, { alpha, beta }: Levels): number {
  const looks = LOOKS * (LOOKS + 1)
  const certify = Math.sqrt(Math.LN2 + LOG_INCONCLUSIVE) + Math.sqrt(Math.log(looks / beta))
  const refute = Math.sqrt(LOG_INCONCLUSIVE) + Math.sqrt(Math.log((2 * looks) / alpha))
  const root = Math.max(certify, refute) / margin
  return Math.ceil((root * root) / 2)
}

class DistributionTest implements SequentialTest {
  readonly budget: number
  logRefute = Number.NEGATIVE_INFINITY
  logCertify = Number.NEGATIVE_INFINITY
  readonly #lines: DecisionLines
  readonly #cdf: Cdf
  readonly #leftLimit: Cdf
  readonly #tolerance: number
  readonly #far: number
  readonly #sample = new GrowingSample()
  #nextLook: number
  #looks = 0
  #lastLook = 0
  #distance = 0
  #decision: 'certified' | 'refuted' | undefined

  constructor(cdf: Cdf, leftLimit: Cdf, claim: DistributionClaim, levels: Levels) {
    const margin = positive('margin', claim.margin)
    this.#tolerance = nonNegative('tolerance', claim.tolerance ?? 0)
    this.#far = this.#tolerance + margin
    if (this.#far >= 1) {
      throw new ArgumentError('claim', claim, 'tolerance + margin below 1, the largest distance there is')
    }
    this.#lines = new DecisionLines(levels)
    this.#cdf = cdf
    this.#leftLimit = leftLimit
    const lastLook = 1 << (LOOKS - 1)
    this.#nextLook = Math.ceil(designSize(margin, levels) / lastLook)
    let budget = this.#nextLook * lastLook
    for (let f = positive('budgetFactor', levels.budgetFactor ?? 1); f >= 2; f /= 2) budget *= 2
    this.budget = budget
  }

  observe(x: number): void {
    if (Number.isNaN(x)) throw new ArgumentError('x', x, 'a number')
    this.#sample.push(x)
    if (this.#sample.length === this.#nextLook) this.#look()
  }

  #look(): void {
    this.#looks++
    this.#lastLook = this.#sample.length
    this.#nextLook *= 2
    this.#distance = this.#measure()
    const spent = Math.log(this.#looks * (this.#looks + 1))
    const over = Math.max(0, this.#distance - this.#tolerance)
    const under = Math.max(0, this.#far - this.#distance)
    const twice = 2 * this.#lastLook
    this.logRefute = Math.max(this.logRefute, twice * over * over - Math.LN2 - spent)
    this.logCertify = Math.max(this.logCertify, twice * under * under - spent)
    this.#decision ??= this.#lines.reached(this.logRefute, this.logCertify)
  }

  /** Sorts the sample where it lies: its order is not needed again. */
  #measure(): number {
    return kolmogorovDistance(this.#sample.values().sort(), this.#cdf, this.#leftLimit)
  }

  get observations(): number {
    return this.#sample.length
  }

  get decision(): 'certified' | 'refuted' | undefined {
    return this.#decision
  }

  estimate(): number {
    return this.#looks > 0 ? this.#distance : this.#measure()
  }

  interval(): readonly [number, number] {
    if (this.#looks === 0) return [0, 1]
    const level = INTERVAL_LEVEL / (this.#looks * (this.#looks + 1))
    const half = Math.sqrt(Math.log(2 / level) / (2 * this.#lastLook))
    return [Math.max(0, this.#distance - half), Math.min(1, this.#distance + half)]
  }
}
