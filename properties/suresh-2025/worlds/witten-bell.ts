import type { Stream } from 'collapse-check'
import type { NgramModel } from './ngram-model.ts'

/** Positions with the same context, as a range of the sorted ones. */
interface Range {
  readonly from: number
  readonly to: number
}

/**
 * An n-gram model smoothed by Witten and Bell: after a context seen N times, with T different tokens after it,
 * P(w) = (c(w) + T·P′(w))/(N + T), P′ being the same for the context without its first token, and below the empty
 * context the uniform law on the symbols. Nothing is to be chosen, and every count can be smoothed, whereas
 * Kneser–Ney takes its discounts from counts of counts that die out in a text that has collapsed.
 */
export class WittenBell {
  readonly #model: NgramModel
  readonly #symbols: number
  readonly #seen = new Map<number, ReadonlyMap<number, number>>()

  constructor(model: NgramModel, symbols: number) {
    this.#model = model
    this.#symbols = symbols
  }

  /** The probability of a token after the tokens before `at`. */
  probability(text: Int32Array, at: number): number {
    const token = text[at] ?? 0
    let p = 1 / this.#symbols
    this.#contexts(text, at).forEach((range, depth) => {
      const after = this.#successors(range, depth)
      p = ((after.get(token) ?? 0) + after.size * p) / (range.to - range.from + after.size)
    })
    return p
  }

  /** Draws a text, token by token. */
  draw(length: number, stream: Stream): Int32Array {
    const drawn = new Int32Array(length)
    for (let i = 0; i < length; i++) drawn[i] = this.#token(drawn, i, stream)
    return drawn
  }

  #token(text: Int32Array, at: number, stream: Stream): number {
    const {
      positions,
      text: { tokens },
    } = this.#model
    const contexts = this.#contexts(text, at)
    for (let depth = contexts.length - 1; depth >= 0; depth--) {
      const { from, to } = contexts[depth] as Range
      const many = to - from
      const mark = stream.uniform() * (many + this.#successors({ from, to }, depth).size)
      if (mark < many) return tokens[positions[from + Math.floor(mark)] ?? 0] ?? 0
    }
    return Math.floor(stream.uniform() * this.#symbols)
  }

  /** The ranges of the contexts of 0, 1, … tokens before `at`, as long as they were seen. */
  #contexts(text: Int32Array, at: number): Range[] {
    const ranges: Range[] = [{ from: 0, to: this.#model.positions.length }]
    for (let back = 1; back < Math.min(this.#model.order, at + 1); back++) {
      const narrower = this.#narrow(ranges[back - 1] as Range, back, text[at - back] ?? 0)
      if (narrower.from === narrower.to) break
      ranges.push(narrower)
    }
    return ranges
  }

  /** The part of a range where the token `back` places before is this one. */
  #narrow({ from, to }: Range, back: number, token: number): Range {
    const first = (least: number) => {
      let [low, high] = [from, to]
      while (low < high) {
        const middle = (low + high) >>> 1
        if (this.#before(middle, back) < least) low = middle + 1
        else high = middle
      }
      return low
    }
    return { from: first(token), to: first(token + 1) }
  }

  #before(rank: number, back: number): number {
    const {
      positions,
      text: { tokens, previous },
    } = this.#model
    let at = positions[rank] ?? 0
    for (let step = 0; step < back; step++) at = previous[at] ?? 0
    return tokens[at] ?? 0
  }

  /** How often each token comes after a context. */
  #successors({ from, to }: Range, depth: number): ReadonlyMap<number, number> {
    const key = from * this.#model.order + depth
    const known = this.#seen.get(key)
    if (known !== undefined) return known
    const {
      positions,
      text: { tokens },
    } = this.#model
    const counts = new Map<number, number>()
    for (let rank = from; rank < to; rank++) {
      const token = tokens[positions[rank] ?? 0] ?? 0
      counts.set(token, (counts.get(token) ?? 0) + 1)
    }
    this.#seen.set(key, counts)
    return counts
  }
}
