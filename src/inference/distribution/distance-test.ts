import { INTERVAL_LEVEL } from '../budget.ts'
import { DecisionLines } from '../decision-lines.ts'
import type { Levels, SequentialTest } from '../sequential-test.ts'
import {
  type DistanceBounds,
  type DistanceClaim,
  distanceBudget,
  type ExponentialBound,
  LAST_LOOK,
  logInverse,
  overAt,
  ROOTS_OF_TWO,
} from './distance-bounds.ts'

/**
 * A claim about a distance between laws, looked at whenever the sample has grown by a fifth, four times from size to double
 * size.
 *
 * Look j spends level/(j(j + 1)), which sums to the level, so P(refuted) ≤ alpha if the distance is at most the
 * tolerance and P(certified) ≤ beta if it is tolerance + margin or more, wherever the looking stops. Between
 * looks the evidence stays at its largest so far: minus the logarithm of an anytime p-value.
 */
export abstract class DistanceTest implements Omit<SequentialTest, 'observe'> {
  readonly budget: number
  logRefute = Number.NEGATIVE_INFINITY
  logCertify = Number.NEGATIVE_INFINITY
  decision: 'certified' | 'refuted' | undefined
  abstract readonly observations: number
  readonly #lines: DecisionLines
  readonly #bounds: DistanceBounds
  readonly #over: ExponentialBound
  readonly #tolerance: number
  readonly #far: number
  /** The last look that was a whole number of doublings after the first. */
  #doubling: number
  #nextLook: number
  #looks = 0
  #lastLook = 0
  #distance = 0

  constructor(claim: DistanceClaim, levels: Levels, bounds: DistanceBounds) {
    this.#over = overAt(claim, bounds)
    this.#bounds = bounds
    this.#tolerance = claim.tolerance ?? 0
    this.#far = this.#tolerance + claim.margin
    this.#lines = new DecisionLines(levels)
    this.budget = distanceBudget(claim, levels, bounds)
    const { alpha, beta } = levels
    this.#doubling = distanceBudget(claim, { alpha, beta }, bounds) / LAST_LOOK
    this.#nextLook = this.#doubling
  }

  /** The distance of all observations so far; they may be reordered. */
  protected abstract measure(): number

  /** To be called after each observation. */
  protected arrived(): void {
    if (this.observations < this.#nextLook) return
    this.#looks++
    this.#lastLook = this.observations
    const quarter = this.#looks % ROOTS_OF_TWO.length
    if (quarter === 0) this.#doubling *= 2
    this.#nextLook = this.#doubling * Number(ROOTS_OF_TWO[quarter])
    this.#distance = this.measure()
    const spent = Math.log(this.#looks * (this.#looks + 1))
    const above = this.#distance - this.#tolerance
    const below = this.#far - this.#distance
    this.logRefute = Math.max(this.logRefute, logInverse(this.#over, this.#lastLook, above) - spent)
    this.logCertify = Math.max(this.logCertify, logInverse(this.#bounds.under, this.#lastLook, below) - spent)
    this.decision ??= this.#lines.reached(this.logRefute, this.logCertify)
  }

  /** The distance at the last look, or of what there is before the first. */
  estimate(): number {
    return this.#looks > 0 ? this.#distance : this.measure()
  }

  interval(): readonly [number, number] {
    if (this.#looks === 0) return [0, 1]
    const log = Math.log((2 * this.#looks * (this.#looks + 1)) / INTERVAL_LEVEL)
    const end = ({ factor, rate }: ExponentialBound) =>
      Math.sqrt((Math.log(factor) + log) / (rate * this.#lastLook))
    const { over, under } = this.#bounds
    return [Math.max(0, this.#distance - end(over)), Math.min(1, this.#distance + end(under))]
  }
}
