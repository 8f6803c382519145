/** A text, or several, each closed to a cycle: every token has one after it and one before it. */
export interface CircularText {
  readonly tokens: Int32Array
  /** The position after each position. */
  readonly next: Int32Array
  /** The position before each position. */
  readonly previous: Int32Array
}

/** Texts side by side, each a cycle of its own. */
export function circular(...texts: readonly Int32Array[]): CircularText {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const tokens = new Int32Array(length)
  const [next, previous] = [new Int32Array(length), new Int32Array(length)]
  let from = 0
  for (const text of texts) {
    tokens.set(text, from)
    const last = from + text.length - 1
    for (let at = from; at <= last; at++) {
      next[at] = at < last ? at + 1 : from
      previous[at] = at > from ? at - 1 : last
    }
    from = last + 1
  }
  return { tokens, next, previous }
}

/** The different n-grams of a text, those across its seam among them. */
export function ngramsOf({ tokens, next }: CircularText, order: number): ReadonlySet<string> {
  const ngrams = new Set<string>()
  tokens.forEach((_, from) => {
    let [at, ngram] = [from, '']
    for (let i = 0; i < order; i++) {
      ngram += ` ${tokens[at]}`
      at = next[at] ?? 0
    }
    ngrams.add(ngram)
  })
  return ngrams
}
