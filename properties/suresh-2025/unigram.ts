import { type Stream, variates } from 'collapse-check'

/** Writes to `counts` how often each symbol occurs among `n` tokens drawn by weight; `total` sums the weights. */
export type Resample = (weights: Float64Array, total: number, n: number, stream: Stream, counts: Float64Array) => void

const drawers = new Map<number, variates.Multinomial>()

/** n independent tokens: multinomial counts. */
export const multinomial: Resample = (weights, _total, n, stream, counts) => {
  const drawer = drawers.get(weights.length) ?? new variates.Multinomial(weights.length)
  drawers.set(weights.length, drawer)
  drawer.draw(stream, n, weights, counts, 0)
}

/** The same counts, token by token. */
export const tokenByToken: Resample = (weights, total, n, stream, counts) => {
  counts.fill(0)
  for (let token = 0; token < n; token++) {
    let mark = stream.uniform() * total
    let i = 0
    while (i < weights.length - 1 && mark >= (weights[i] ?? 0)) mark -= weights[i++] ?? 0
    counts[i] = (counts[i] ?? 0) + 1
  }
}

/** Broken: every symbol draws its own count, and they need not add up to n. */
export const independentCounts: Resample = (weights, total, n, stream, counts) => {
  weights.forEach((weight, i) => {
    counts[i] = variates.binomial(stream, n, Math.min(1, weight / total))
  })
}

/** Broken: one random offset and n equal steps, so that counts are as even as they can be. */
export const systematic: Resample = (weights, total, n, stream, counts) => {
  const offset = stream.uniform()
  let before = 0
  let sum = 0
  weights.forEach((weight, i) => {
    sum += weight
    const upTo = i === weights.length - 1 ? n : Math.floor((sum / total) * n + offset)
    counts[i] = upTo - before
    before = upTo
  })
}

/** Broken: weights are raised to a power, as at a temperature of 1/power. */
export const sharpened =
  (power: number): Resample =>
  (weights, _total, n, stream, counts) => {
    const sharp = weights.map((weight) => (weight > 0 ? Math.exp(power * Math.log(weight)) : 0))
    multinomial(
      sharp,
      sharp.reduce((sum, weight) => sum + weight, 0),
      n,
      stream,
      counts,
    )
  }

/** What to change about the recursion. */
export interface UnigramChanges {
  readonly resample?: Resample
  /** Train on everything drawn so far. */
  readonly keepsAll?: boolean
  /** Added to every count before the next corpus is drawn. */
  readonly smoothing?: number
  readonly later?: number
}

/**
 * A unigram model trained on its own text: k generations of n tokens, each drawn from the shares of the last.
 * Returns the counts of generation k; the array is used again by the next run.
 */
export function unigram(
  first: ArrayLike<number>,
  { resample = multinomial, keepsAll = false, smoothing = 0, later = 0 }: UnigramChanges = {},
): (n: number, k: number, stream: Stream, visit?: (counts: Float64Array) => void) => Float64Array {
  const start = Float64Array.from(first)
  const startTotal = start.reduce((sum, weight) => sum + weight, 0)
  const weights = new Float64Array(start.length)
  const counts = new Float64Array(start.length)
  return (n, k, stream, visit) => {
    weights.set(start)
    let total = startTotal
    for (let t = 1; t <= k + later; t++) {
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

/** Shares of the Zipf–Mandelbrot law: p_i proportional to (i + shift)^−exponent, i = 1 … symbols. */
export function zipfMandelbrot(symbols: number, exponent: number, shift: number): Float64Array {
  const weights = Float64Array.from({ length: symbols }, (_, i) => Math.exp(-exponent * Math.log(i + 1 + shift)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** How many symbols occur at all. */
export function distinct(counts: Float64Array): number {
  let seen = 0
  for (let i = 0; i < counts.length; i++) if ((counts[i] ?? 0) > 0) seen++
  return seen
}
