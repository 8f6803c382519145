import { ArgumentError } from '../../validation/argument-error.ts'
import { DecisionLines } from '../decision-lines.ts'
import type { Levels, SequentialTest } from '../sequential-test.ts'
import { probabilityInterval } from './probability-interval.ts'

/** Evidence about "p ≤ bound" as a function of how many ones and zeros there were, whatever their order. */
export interface CountEvidence {
  /** Logarithm of an e-process against p ≤ bound. */
  logRefute(ones: number, zeros: number): number
  /** Logarithm of an e-process against p ≥ the far bound; +∞ if no p is that large. */
  logCertify(ones: number, zeros: number): number
}

/** Evidence for each side that the claim has; the lower side is about zeros, which turns it into an upper one. */
export interface CountSides {
  readonly upper: CountEvidence | undefined
  readonly lower: CountEvidence | undefined
}

/** A claim about a probability, decided from counts: refuted by either side at alpha over their number, certified by all. */
export class CountTest implements SequentialTest {
  readonly budget: number
  readonly #refuteLine: number
  readonly #certifyLine: number
  readonly #upper: CountEvidence | undefined
  readonly #lower: CountEvidence | undefined
  readonly #split: number
  #ones = 0
  #zeros = 0
  #decision: 'certified' | 'refuted' | undefined

  constructor({ upper, lower }: CountSides, levels: Levels, budget: number) {
    this.budget = budget
    this.#upper = upper
    this.#lower = lower
    this.#split = upper && lower ? Math.LN2 : 0
    const lines = new DecisionLines(levels)
    this.#refuteLine = lines.refute + this.#split
    this.#certifyLine = lines.certify
  }

  observe(x: number): void {
    if (x === 1) this.#ones++
    else if (x === 0) this.#zeros++
    else throw new ArgumentError('x', x, '0 or 1')
    if (this.#decision === undefined) this.#decision = this.#decide()
  }

  #decide(): 'certified' | 'refuted' | undefined {
    const upper = this.#upper
    const lower = this.#lower
    const ones = this.#ones
    const zeros = this.#zeros
    if (upper !== undefined && upper.logRefute(ones, zeros) >= this.#refuteLine) return 'refuted'
    if (lower !== undefined && lower.logRefute(zeros, ones) >= this.#refuteLine) return 'refuted'
    if (upper !== undefined && upper.logCertify(ones, zeros) < this.#certifyLine) return undefined
    if (lower !== undefined && lower.logCertify(zeros, ones) < this.#certifyLine) return undefined
    return 'certified'
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
