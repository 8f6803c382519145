import type { EProcess } from '../e-process.ts'
import { type BettingHypothesis, betsAgainst } from './bets.ts'

// Capitals are multiplied up as plain numbers, which costs no logarithm, and rescaled long before 1e±308.
const RESCALE = 1e150
const LOG_RESCALE = Math.log(RESCALE)

/**
 * Capital of a gambler who bets on means above m: Σ wₖ Π (1 + λₖ (Yᵢ − m)), an e-process against E[Y | past] ≤ m
 * for Y in [0, 1], whatever the law and however the Yᵢ depend on each other.
 *
 * Each bet λₖ in [0, 0.9/m] is fixed in advance, so that one step multiplies its capital by 1 + λₖ(E[Y | past] −
 * m) ≤ 1 on average; an average of e-processes is one. The evidence does not depend on the order of the
 * observations. A bound of 0 makes the first Y > 0 decisive: +∞.
 *
 * Source: Waudby-Smith & Ramdas, "Estimating means of bounded random variables by betting", JRSS B 86, 2024
 * (their grid of constant bets; here placed by {@link betsAgainst}).
 */
export class BettingProcess implements EProcess {
  readonly #mirrored: boolean
  readonly #bound: number
  readonly #bets: Float64Array
  readonly #capital: Float64Array
  #total = 1
  #logScale = 0
  #line = Number.NaN
  #threshold = 0

  constructor(hypothesis: BettingHypothesis) {
    this.#mirrored = hypothesis.mirrored
    this.#bound = hypothesis.bound
    const { sizes, shares } = hypothesis.bound > 0 ? betsAgainst(hypothesis) : EVERYTHING
    this.#bets = sizes
    this.#capital = shares.slice()
  }

  observe(y: number): void {
    const excess = (this.#mirrored ? 1 - y : y) - this.#bound
    if (this.#bound === 0) {
      if (excess > 0) this.#total = Number.POSITIVE_INFINITY
      return
    }
    const capital = this.#capital
    const bets = this.#bets
    const last = bets.length - 1
    // Two sums, so that one addition need not wait for the other.
    let even = 0
    let odd = 0
    for (let k = 0; k < last; k += 2) {
      even += capital[k]! *= 1 + bets[k]! * excess
      odd += capital[k + 1]! *= 1 + bets[k + 1]! * excess
    }
    if (last % 2 === 0) even += capital[last]! *= 1 + bets[last]! * excess
    const total = even + odd
    this.#total = total
    if (total > RESCALE) this.#rescale(1 / RESCALE, LOG_RESCALE)
    else if (total < 1 / RESCALE) this.#rescale(RESCALE, -LOG_RESCALE)
  }

  /** A bet that has fallen 1e150 times further than the best may round to 0: it is lost, never won. */
  #rescale(factor: number, log: number): void {
    for (let k = 0; k < this.#capital.length; k++) this.#capital[k]! *= factor
    this.#total *= factor
    this.#logScale += log
    this.#line = Number.NaN
  }

  reaches(line: number): boolean {
    if (line !== this.#line) {
      this.#line = line
      this.#threshold = Math.exp(line - this.#logScale)
    }
    return this.#total >= this.#threshold
  }

  get logE(): number {
    return Math.log(this.#total) + this.#logScale
  }
}

const EVERYTHING = { sizes: new Float64Array(1), shares: new Float64Array([1]) }
