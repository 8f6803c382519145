// Ziggurat with 256 layers: Marsaglia & Tsang, "The ziggurat method for generating random variables",
// J. Stat. Software 5(8), 2000. Layer index and value use disjoint bits (Doornik 2005): sharing them
// correlates the layer with the position inside it.
import type { Stream } from '../stream.ts'

const LAYERS = 256

function density(x: number): number {
  return Math.exp(-0.5 * x * x)
}

/** ∫_r^∞ exp(−x²/2) dx by the continued fraction of Mills' ratio; 200 terms are exact for r > 3. */
function tailArea(r: number): number {
  let fraction = r
  for (let k = 200; k >= 1; k--) fraction = r + k / fraction
  return density(r) / fraction
}

/**
 * The start of the tail for 256 layers of equal area, 3.6541528853610088: the r at which the layers,
 * stacked from the tail up, end at the density's maximum.
 */
export const TAIL_START = solveTailStart()

function topOfStack(r: number): number {
  const area = r * density(r) + tailArea(r)
  let x = r
  for (let i = LAYERS - 1; i >= 2; i--) {
    const height = area / x + density(x)
    if (height >= 1) return Number.POSITIVE_INFINITY
    x = Math.sqrt(-2 * Math.log(height))
  }
  return area / x + density(x)
}

function solveTailStart(): number {
  let low = 3.6
  let high = 3.7
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (topOfStack(middle) > 1) low = middle
    else high = middle
  }
  return (low + high) / 2
}

const AREA = TAIL_START * density(TAIL_START) + tailArea(TAIL_START)
// EDGE[i] is the right edge of layer i; layer 0 is the base with the tail, of effective width AREA / f(r).
const EDGE = new Float64Array(LAYERS + 1)
const HEIGHT = new Float64Array(LAYERS + 1)
EDGE[0] = AREA / density(TAIL_START)
EDGE[1] = TAIL_START
for (let i = 2; i < LAYERS; i++) {
  EDGE[i] = Math.sqrt(-2 * Math.log(AREA / EDGE[i - 1]! + density(EDGE[i - 1]!)))
}
EDGE[LAYERS] = 0
for (let i = 0; i <= LAYERS; i++) HEIGHT[i] = i === 0 ? 0 : density(EDGE[i]!)

/** What the compiled module is given of it. */
export const ZIGGURAT = { edges: EDGE, heights: HEIGHT, tailStart: TAIL_START }

// A signed uniform of 53 bits and a sign: 22 bits of the first word, whose low 8 are the layer, and the second.
const TWO_TO_MINUS_53 = 1 / 9007199254740992

/**
 * A standard normal variate.
 *
 * Exact up to the grid of 53 bits and a sign inside a layer; two words a draw, and a rejection step in 1.2 % of
 * draws.
 *
 * @example
 * ```ts
 * const streams = new StreamFactory({ epoch: '1', property: 'demo/variate', params: {}, purpose: 'hunt' })
 * variates.normal(streams.at(0)) === variates.normal(streams.at(0))
 * // => true
 * ```
 */
export function normal(stream: Stream): number {
  for (;;) {
    const first = stream.word()
    const layer = first & 0xff
    // The sign comes with the shift: as a branch it would be mispredicted every other time.
    const u = ((first >> 10) * 4294967296 + stream.word()) * TWO_TO_MINUS_53
    const x = u * EDGE[layer]!
    if (Math.abs(x) < EDGE[layer + 1]!) return x
    if (layer === 0) return u < 0 ? -normalTail(stream) : normalTail(stream)
    const low = HEIGHT[layer]!
    if (low + stream.uniform() * (HEIGHT[layer + 1]! - low) < density(x)) return x
  }
}

/** A normal variate given that it exceeds TAIL_START (Marsaglia 1964). */
function normalTail(stream: Stream): number {
  for (;;) {
    const x = -Math.log(stream.openUniform()) / TAIL_START
    const y = -Math.log(stream.openUniform())
    if (y + y > x * x) return TAIL_START + x
  }
}
