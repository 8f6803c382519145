import { type Stream, variates, worlds } from 'collapse-check'

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
    const total = sharp.reduce((before, weight) => before + weight, 0)
    multinomial(sharp, total, n, stream, counts)
  }) satisfies Resample,
})
