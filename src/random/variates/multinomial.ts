import type { Stream } from '../stream.ts'
import { AliasTable } from './alias-table.ts'
import { binomial } from './binomial.ts'

// One conditional binomial costs about as much as eight draws from an alias table.
const DRAWS_PER_BINOMIAL = 8

/**
 * Draws multinomial counts of a fixed number of symbols. Symbols of probability 0 cost next to nothing, so a
 * vocabulary that dies out gets faster.
 *
 * @example
 * ```ts
 * const counts = new Float64Array(3)
 * const stream = new StreamFactory({ epoch: '1', property: 'demo', params: {}, purpose: 'hunt' }).at(0)
 * new variates.Multinomial(3).draw(stream, 100, Float64Array.of(0.5, 0.5, 0), counts, 0)
 * counts[0] + counts[1]
 * // => 100
 * ```
 */
export class Multinomial {
  readonly #beyond: Float64Array
  readonly #alias: AliasTable

  constructor(symbols: number) {
    this.#beyond = new Float64Array(symbols + 1)
    this.#alias = new AliasTable(symbols)
  }

  /**
   * Writes the counts of `n` draws to `out`, from position `start` on.
   *
   * @param p probabilities; only their ratios count
   */
  draw(stream: Stream, n: number, p: Float64Array, out: Float64Array, start: number): void {
    const symbols = this.#alias.symbols
    let alive = 0
    // Suffix sums: what is left after a symbol, without the cancellation of 1 − Σ.
    const beyond = this.#beyond
    for (let k = symbols - 1; k >= 0; k--) {
      beyond[k] = beyond[k + 1]! + p[k]!
      if (p[k]! > 0) alive++
    }
    out.fill(0, start, start + symbols)
    if (n < DRAWS_PER_BINOMIAL * alive) {
      this.#alias.build(p)
      for (let i = 0; i < n; i++) {
        const k = start + this.#alias.draw(stream)
        out[k] = out[k]! + 1
      }
      return
    }
    let left = n
    for (let k = 0; left > 0 && k < symbols; k++) {
      if (p[k] === 0) continue
      const count = beyond[k + 1] === 0 ? left : binomial(stream, left, Math.min(1, p[k]! / beyond[k]!))
      out[start + k] = count
      left -= count
    }
  }
}
