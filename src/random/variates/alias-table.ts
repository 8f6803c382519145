import type { Stream } from '../stream.ts'

/**
 * Draws symbols with given probabilities, each in O(1) from one uniform, after O(symbols) of preparation:
 * Walker's alias method in Vose's form (Vose 1991). Symbols of probability 0 never come up.
 *
 * @example
 * ```ts
 * const table = new variates.AliasTable(2)
 * table.build(Float64Array.of(0, 1))
 * table.draw(new StreamFactory({ epoch: '1', property: 'demo', params: {}, purpose: 'hunt' }).at(0))
 * // => 1
 * ```
 */
export class AliasTable {
  readonly symbols: number
  readonly #symbol: Int32Array
  readonly #alias: Int32Array
  readonly #keep: Float64Array
  readonly #small: Int32Array
  readonly #large: Int32Array
  #alive = 0

  constructor(symbols: number) {
    this.symbols = symbols
    this.#symbol = new Int32Array(symbols)
    this.#alias = new Int32Array(symbols)
    this.#keep = new Float64Array(symbols)
    this.#small = new Int32Array(symbols)
    this.#large = new Int32Array(symbols)
  }

  /** Prepares the table for probabilities proportional to the first `symbols` numbers of `p`, not all 0. */
  build(p: Float64Array): void {
    let alive = 0
    let sum = 0
    for (let k = 0; k < this.symbols; k++) {
      if (p[k] === 0) continue
      this.#symbol[alive] = k
      this.#keep[alive] = p[k]!
      sum += p[k]!
      alive++
    }
    this.#alive = alive
    let [few, many] = [0, 0]
    const unit = alive / sum
    for (let i = 0; i < alive; i++) {
      this.#keep[i] = this.#keep[i]! * unit
      if (this.#keep[i]! < 1) this.#small[few++] = i
      else this.#large[many++] = i
    }
    while (few > 0 && many > 0) {
      const short = this.#small[--few]!
      const long = this.#large[many - 1]!
      this.#alias[short] = this.#symbol[long]!
      this.#keep[long] = this.#keep[long]! - (1 - this.#keep[short]!)
      if (this.#keep[long]! < 1) {
        many--
        this.#small[few++] = long
      }
    }
    // What is left is full up to rounding.
    while (many > 0) this.#keep[this.#large[--many]!] = 1
    while (few > 0) this.#keep[this.#small[--few]!] = 1
  }

  draw(stream: Stream): number {
    const u = stream.uniform() * this.#alive
    const cell = Math.floor(u)
    return u - cell < this.#keep[cell]! ? this.#symbol[cell]! : this.#alias[cell]!
  }
}
