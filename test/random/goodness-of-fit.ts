import type { Json } from '../../src/random/canonical-json.ts'
import { type Stream, StreamFactory } from '../../src/random/stream.ts'

// One decision for every sampler, right or wrong: does this sample come from that law? Exact in finite samples
// at LEVEL, whatever the law: half of it pays for the distance between the distribution functions
// (Dvoretzky–Kiefer–Wolfowitz–Massart), half for the counts in cells down to the tails (Chernoff, shared out by
// a union bound). Streams are keyed, so a verdict never changes; LEVEL says how often a right sampler would have
// been unlucky with its key.
export const LEVEL = 1e-6

/** Draws in a sample: the rarest cells, of probability 1e-4, then expect 30 of them. */
export const DRAWS = 300_000
const DRAWS_A_REPLICATE = 100

const TAILS = [1e-4, 3e-4, 1e-3, 1e-2]
const GRID = [
  ...TAILS,
  ...Array.from({ length: 31 }, (_, i) => (i + 1) / 32),
  ...TAILS.map((tail) => 1 - tail).reverse(),
]

/** A law by Pr(X ≤ x); one on 0, 1, 2, … is asked at integers only. */
export interface Law {
  readonly support: 'reals' | 'counts'
  readonly cdf: (x: number) => number
}

/** Draws from a sampler, over many replicates of the key that its name and parameters make. */
export function sampleOf(
  draw: (stream: Stream) => number,
  params: { readonly [name: string]: Json },
  draws = DRAWS,
): Float64Array {
  const streams = new StreamFactory({ epoch: 'calibration', property: 'test/random', params, purpose: 'fit' })
  const sample = new Float64Array(draws)
  for (let i = 0; i < draws; ) {
    const stream = streams.at(i / DRAWS_A_REPLICATE)
    for (const end = i + DRAWS_A_REPLICATE; i < end; i++) sample[i] = draw(stream)
  }
  return sample
}

/** Why a sample does not come from a law; `undefined` if nothing speaks against it. */
export function misfit(sample: Float64Array, { support, cdf }: Law): string | undefined {
  if (sample.some(Number.isNaN)) return 'NaN was drawn'
  if (support === 'counts' && !sample.every((x) => Number.isInteger(x) && x >= 0))
    return 'not all draws are counts'
  // A real variate is uniform under its own distribution function, which saves searching for quantiles.
  const sorted = (support === 'reals' ? sample.map(cdf) : sample.slice()).sort()
  if (Number.isNaN(sorted.at(-1))) throw new Error('the distribution function is NaN at one of the draws')
  const law = support === 'reals' ? (u: number) => u : cdf
  const edges = support === 'reals' ? GRID : [...new Set(GRID.map((p) => countQuantile(cdf, p)))]
  return distanceMisfit(sorted, law, support) ?? cellMisfit(sorted, law, edges)
}

function distanceMisfit(
  sorted: Float64Array,
  law: (x: number) => number,
  support: Law['support'],
): string | undefined {
  const n = sorted.length
  const tolerance = Math.sqrt(Math.log(4 / LEVEL) / (2 * n))
  // Between two observed values the empirical distribution is flat, so the extremes are at their edges.
  for (let from = 0, to = 1; from < n; from = to++) {
    const x = sorted[from] as number
    while (sorted[to] === x) to++
    const below = support === 'reals' ? law(x) : law(x - 1)
    const distance = Math.max(Math.abs(from / n - below), Math.abs(to / n - law(x)))
    if (distance > tolerance) return `at ${x} the distribution functions differ by ${distance} > ${tolerance}`
  }
  return undefined
}

function cellMisfit(
  sorted: Float64Array,
  law: (x: number) => number,
  edges: readonly number[],
): string | undefined {
  const n = sorted.length
  const most = Math.log((4 * (edges.length + 1)) / LEVEL)
  let [from, below] = [0, 0]
  for (const edge of [...edges, Number.POSITIVE_INFINITY]) {
    const upTo = edge === Number.POSITIVE_INFINITY ? 1 : law(edge)
    let to = from
    while (to < n && (sorted[to] as number) <= edge) to++
    const surprise = n * divergence((to - from) / n, upTo - below)
    if (surprise > most) return `up to ${edge}: ${to - from} draws, expected ${n * (upTo - below)}`
    from = to
    below = upTo
  }
  return undefined
}

/** Kullback–Leibler divergence of Bernoulli(q) from Bernoulli(p): Pr(share ≥ q) ≤ exp(−n·divergence) for q > p. */
function divergence(q: number, p: number): number {
  const part = (a: number, b: number) => (a === 0 ? 0 : a * Math.log(a / b))
  return part(q, p) + part(1 - q, 1 - p)
}

/** The smallest count k with Pr(X ≤ k) ≥ p. */
function countQuantile(cdf: (x: number) => number, p: number): number {
  let most = 1
  while (cdf(most) < p) most *= 2
  let least = -1
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2)
    if (cdf(middle) < p) least = middle
    else most = middle
  }
  return most
}
