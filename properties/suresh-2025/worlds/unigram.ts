import { experiment, type Outcome, type Stream, variates, worlds } from 'collapse-check'

/** Writes to `counts` how often each symbol occurs among `n` tokens drawn by weight; `total` sums the weights. */
export type Resample = (weights: Float64Array, total: number, n: number, stream: Stream, counts: Float64Array) => void

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
export const asDescribed = (text: Text): Unigram => ({ ...text, resample: multinomial, keepsAll: false, smoothing: 0 })

/** Generations of n tokens, each drawn from the shares of the last; returns the counts of the last. */
export function recursion({ first, n, generations, resample, keepsAll, smoothing }: Unigram) {
  const firstTotal = first.reduce((sum, weight) => sum + weight, 0)
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
        const added = (counts[i] ?? 0) + smoothing
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

const drawers = new Map<number, variates.Multinomial>()

/** n independent tokens: multinomial counts. */
export const multinomial: Resample = (weights, _total, n, stream, counts) => {
  const drawer = drawers.get(weights.length) ?? new variates.Multinomial(weights.length)
  drawers.set(weights.length, drawer)
  drawer.draw(stream, n, weights, counts, 0)
}

export const allDataAreKept = worlds.named('all data are kept', { keepsAll: true })

/** The same counts, token by token. */
export const everyTokenDrawn = worlds.named('every token drawn', {
  resample: ((weights, total, n, stream, counts) => {
    counts.fill(0)
    for (let token = 0; token < n; token++) {
      let mark = stream.uniform() * total
      let i = 0
      while (i < weights.length - 1 && mark >= (weights[i] ?? 0)) mark -= weights[i++] ?? 0
      counts[i] = (counts[i] ?? 0) + 1
    }
  }) satisfies Resample,
})

/** Broken: every symbol draws its own count, and they need not add up to n. */
export const independentCounts: Resample = (weights, total, n, stream, counts) => {
  weights.forEach((weight, i) => {
    counts[i] = variates.binomial(stream, n, Math.min(1, weight / total))
  })
}

/** Broken: one random offset and n equal steps, so that counts are as even as they can be. */
export const systematicSampling = worlds.named('counts made even by systematic sampling', {
  resample: ((weights, total, n, stream, counts) => {
    const offset = stream.uniform()
    let before = 0
    let sum = 0
    weights.forEach((weight, i) => {
      sum += weight
      const upTo = i === weights.length - 1 ? n : Math.floor((sum / total) * n + offset)
      counts[i] = upTo - before
      before = upTo
    })
  }) satisfies Resample,
})

/** A biased sampler, as at a temperature below 1. */
export const weightsRaised = worlds.named('weights raised to the power 1.05 when sampling', {
  resample: ((weights, _total, n, stream, counts) => {
    const sharp = weights.map((weight) => (weight > 0 ? Math.exp(1.05 * Math.log(weight)) : 0))
    multinomial(sharp, sum(sharp), n, stream, counts)
  }) satisfies Resample,
})
