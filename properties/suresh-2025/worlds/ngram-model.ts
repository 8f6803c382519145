import type { Stream } from 'collapse-check'
import type { CircularText } from './circular-text.ts'

/**
 * An n-gram model fitted by maximum likelihood to a circular text: after a context of order − 1 tokens comes what
 * followed a random one of its occurrences. A text that is a cycle has no context that nothing follows.
 *
 * Cost: O(order · (tokens + largest token)) to fit, O(1) to draw a token.
 */
export class NgramModel {
  readonly order: number
  readonly text: CircularText
  /** Positions, those with the same context side by side. */
  readonly positions: Int32Array
  /** Where the positions with each context begin; one more entry than there are contexts. */
  readonly starts: Int32Array
  /** The context of each position. */
  readonly contexts: Int32Array
  readonly #counts: Int32Array

  constructor(text: CircularText, order: number) {
    const symbols = 1 + text.tokens.reduce((most, token) => Math.max(most, token), 0)
    this.order = order
    this.text = text
    this.#counts = new Int32Array(symbols)
    const { positions, classes } = sortedByContext(text, order - 1, symbols)
    this.positions = positions
    this.contexts = new Int32Array(positions.length)
    const starts: number[] = []
    for (let rank = 0; rank < positions.length; rank++) {
      const context = classes[rank] ?? 0
      if (context === starts.length) starts.push(rank)
      this.contexts[positions[rank] ?? 0] = context
    }
    starts.push(positions.length)
    this.starts = Int32Array.from(starts)
  }

  /** Draws a text whose first order − 1 tokens are a random context of the text that the model was fitted to. */
  draw(length: number, stream: Stream): Int32Array {
    const { tokens, next } = this.text
    const drawn = new Int32Array(length)
    let at = Math.floor(stream.uniform() * tokens.length)
    for (let i = 0; i < length; i++) {
      if (i >= this.order - 1) at = this.#alike(at, stream)
      drawn[i] = tokens[at] ?? 0
      at = next[at] ?? 0
    }
    return drawn
  }

  /** The entropy of a token given its context, in nats. */
  entropy(): number {
    const { tokens } = this.text
    const counts = this.#counts
    let sum = 0
    for (let context = 0; context + 1 < this.starts.length; context++) {
      const after = this.positions.subarray(this.starts[context], this.starts[context + 1])
      for (const at of after) counts[tokens[at] ?? 0] = (counts[tokens[at] ?? 0] ?? 0) + 1
      // A sum over positions is one over n-grams, each as often as it occurs.
      for (const at of after) sum += Math.log(after.length / (counts[tokens[at] ?? 0] ?? 0))
      for (const at of after) counts[tokens[at] ?? 0] = 0
    }
    return sum / tokens.length
  }

  /** A random position with the same context. */
  #alike(at: number, stream: Stream): number {
    const context = this.contexts[at] ?? 0
    const from = this.starts[context] ?? 0
    const to = this.starts[context + 1] ?? 0
    return this.positions[from + Math.floor(stream.uniform() * (to - from))] ?? 0
  }
}

/** Positions by what stands before them, and the numbers of their contexts, which begin at 0 and rise. */
interface Sorted {
  readonly positions: Int32Array
  readonly classes: Int32Array
}

/**
 * Positions by what stands before them: by the nearest token, then by the one before it, as far back as `depth`.
 * Each pass steps to the next position and sorts, stably, by the token stepped over; where two neighbours differ in it,
 * or differed before, another context begins.
 */
function sortedByContext({ tokens, next }: CircularText, depth: number, symbols: number): Sorted {
  const many = tokens.length
  let positions = new Int32Array(many)
  for (let at = 0; at < many; at++) positions[at] = at
  let classes = new Int32Array(many)
  for (let pass = 0; pass < depth; pass++) {
    const ends = new Int32Array(symbols + 1)
    for (let at = 0; at < many; at++) {
      const after = (tokens[at] ?? 0) + 1
      ends[after] = (ends[after] ?? 0) + 1
    }
    for (let token = 0; token < symbols; token++) ends[token + 1] = (ends[token + 1] ?? 0) + (ends[token] ?? 0)
    const [stepped, carried] = [new Int32Array(many), new Int32Array(many)]
    for (let i = 0; i < many; i++) {
      const at = positions[i] ?? 0
      const token = tokens[at] ?? 0
      const rank = ends[token] ?? 0
      stepped[rank] = next[at] ?? 0
      carried[rank] = classes[i] ?? 0
      ends[token] = rank + 1
    }
    positions = stepped
    classes = numbered(carried, ends)
  }
  return { positions, classes }
}

/** Numbers runs of equal classes within the buckets that end here, from 0 on. */
function numbered(classes: Int32Array, ends: Int32Array): Int32Array<ArrayBuffer> {
  const numbers = new Int32Array(classes.length)
  let [rank, number] = [0, -1]
  for (const end of ends) {
    for (const from = rank; rank < end; rank++) {
      if (rank === from || classes[rank] !== classes[rank - 1]) number++
      numbers[rank] = number
    }
  }
  return numbers
}
