import { experiment, type Outcome, type Stream, worlds } from 'collapse-check'
import { vocabulary, type Zipf } from '#theorems/suresh-2025/corollary-1'
import { multinomial, type Resample } from './resampling.ts'

/** The text that training starts from, and how much is written how often. */
export interface Text {
  /** Weights of the symbols in the first text: shares or counts. */
  readonly first: Float64Array
  /** Tokens a generation. */
  readonly n: number
  readonly generations: number
}

/** A unigram model trained on its own text, and what can be different about it. */
export interface Unigram extends Text {
  readonly resample: Resample
  /** Train on everything drawn so far. */
  readonly keepsAll: boolean
  /** Counts of real text that every model is trained on, beside the latest text; shorter if the rest are 0. */
  readonly kept: Float64Array
  /** Added to every count before the next text is drawn. */
  readonly smoothing: number
}

/** What is asked of the counts of the last generation; the array is used again by the next run. */
export const unigram = <Point>(
  text: (point: Point) => Text,
  ask: (counts: Float64Array, point: Point, world: Unigram) => Outcome,
) =>
  experiment(
    (point: Point) => asDescribed(text(point)),
    (world, point) => {
      const run = recursion(world)
      return (stream) => ask(run(stream), point, world)
    },
  )

/** A text of which nothing else is changed. */
export const asDescribed = (text: Text): Unigram => ({
  ...text,
  resample: multinomial,
  keepsAll: false,
  kept: new Float64Array(0),
  smoothing: 0,
})

/** Generations of n tokens, each drawn from the shares of the last; returns the counts of the last. */
export function recursion({ first, n, generations, resample, keepsAll, kept, smoothing }: Unigram) {
  const firstTotal = sum(first)
  const weights = new Float64Array(first.length)
  const counts = new Float64Array(first.length)
  return (stream: Stream, visit?: (counts: Float64Array) => void): Float64Array => {
    weights.set(first)
    let total = firstTotal
    for (let t = 1; t <= generations; t++) {
      resample(weights, total, n, stream, counts)
      visit?.(counts)
      const keeps = keepsAll && t > 1
      if (!keeps) total = 0
      for (let i = 0; i < counts.length; i++) {
        const added = (counts[i] ?? 0) + (kept[i] ?? 0) + smoothing
        weights[i] = keeps ? (weights[i] ?? 0) + added : added
        total += added
      }
    }
    return keepsAll ? weights : counts
  }
}

export const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)

/** How many symbols occur at all. */
export function distinct(counts: Float64Array): number {
  let seen = 0
  for (let i = 0; i < counts.length; i++) if ((counts[i] ?? 0) > 0) seen++
  return seen
}

export const allDataAreKept = worlds.named('all data are kept', { keepsAll: true })

export const zipfText = (point: Zipf): Text => ({
  first: vocabulary(point).probabilities,
  n: point.n,
  generations: point.k,
})

/** The number of different symbols after k generations. */
export const vocabularySize = unigram(zipfText, distinct)

export const aTenthOfTheTokensIsLost = worlds.named('a tenth of the tokens is lost', ({ n }: Text) => ({
  n: Math.round(n * 0.9),
}))
