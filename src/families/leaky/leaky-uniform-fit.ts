import { type Family, NoFitError } from '../family.ts'
import { bestWindow, type Window } from './best-window.ts'

/** Width of the spike up to a leak of 1/10: with it all densities there are at most 17/16. */
export const WIDE_SPIKE = 1 / 39
/** The largest leak whose spike is wide. */
export const WIDE_UP_TO = 1 / 10
/** The largest leak of the family. */
export const LARGEST_LEAK = 1 / 4

// The likelihood as a function of the leak α, with d = 2α and A points in [0,1], B in [2,3]: passing a point
// (k of them lie in (1 − d, 1]) costs ln 2, and between points
//   ℓ = (A − k)·ln(1 + d/(4(1 − d))) − k·ln 2 + B·ln(d/8) + spike
// rises with d. So the maximum is at a point (d = 1 − x), at the last d of the wide spike, or at the last d
// of all. The spike adds ln(1 + 1/f) for each hit in the fullest window of width f.
const WIDE_D = 2 * WIDE_UP_TO
const LARGEST_D = 2 * LARGEST_LEAK

// Candidates are sorted into bins of d, and a bin is looked into only if the likelihood of its right edge
// with the count of its left edge, an upper bound, beats the best so far: near the maximum, that is.
const BINS = 256
const BIN_RISE = Float64Array.from({ length: BINS }, (_, bin) => rise(((bin + 1) / BINS) * LARGEST_D))
const BIN_LOG = Float64Array.from({ length: BINS }, (_, bin) =>
  Math.log((((bin + 1) / BINS) * LARGEST_D) / 8),
)

/** ln of the density below 1 − d, relative to 1: what an observation there gains by a leak of d/2. */
export function rise(d: number): number {
  return Math.log1p(d / (4 * (1 - d)))
}

/** The exact maximum-likelihood fit of the leaky uniform whose narrow spike has a width of exp(narrow). */
export function leakyUniformFit(narrow: number): Family['fit'] {
  const narrowWidth = Math.exp(narrow)
  const wideGain = Math.log1p(1 / WIDE_SPIKE)
  const narrowGain = Math.log1p(narrowWidth) - narrow
  const starts = new Int32Array(BINS + 2)
  const wide: Window = { count: 0, position: 2 }
  const tight: Window = { count: 0, position: 2 }
  let gathered = new Float64Array(0)
  let binned = new Float64Array(0)
  let hits = new Float64Array(0)

  return (sample, n, theta) => {
    if (gathered.length < n) {
      gathered = new Float64Array(2 * n)
      binned = new Float64Array(2 * n)
      hits = new Float64Array(2 * n)
    }
    let upper = 0
    let hit = 0
    let beyondWide = 0
    let beyondAll = 0
    starts.fill(0)
    for (let i = 0; i < n; i++) {
      const x = sample[i]!
      const d = 1 - x
      if (d >= 0 && d <= 1) {
        if (d > LARGEST_D) continue
        gathered[upper++] = d
        starts[binOf(d) + 2]!++
        if (d < WIDE_D) beyondWide++
        if (d < LARGEST_D) beyondAll++
      } else if (x >= 2 && x <= 3) hits[hit++] = x
      else throw new NoFitError(`no member has the observation ${x}: they live on [0, 1] and [2, 3]`)
    }
    // Counting sort: starts[bin + 1] is where the bin begins while it fills, and starts[bin] afterwards.
    for (let bin = 0; bin < BINS; bin++) starts[bin + 2]! += starts[bin + 1]!
    for (let i = 0; i < upper; i++) {
      const d = gathered[i]!
      binned[starts[binOf(d) + 1]!++] = d
    }

    if (hit > 1) hits.subarray(0, hit).sort()
    bestWindow(hits, hit, WIDE_SPIKE, theta[1]!, wide)
    bestWindow(hits, hit, narrowWidth, theta[1]!, tight)
    const wideBonus = wide.count * wideGain
    const narrowBonus = tight.count * narrowGain
    const inside = n - hit
    const likelihood = (d: number, passed: number) =>
      (inside - passed) * rise(d) -
      passed * Math.LN2 +
      (hit > 0 ? hit * Math.log(d / 8) : 0) +
      (d <= WIDE_D ? wideBonus : narrowBonus)

    let bestD = WIDE_D
    let best = likelihood(WIDE_D, beyondWide)
    const last = likelihood(LARGEST_D, beyondAll)
    if (last > best) {
      best = last
      bestD = LARGEST_D
    }
    for (let bin = 0; bin < BINS; bin++) {
      const from = starts[bin]!
      const to = starts[bin + 1]!
      if (from === to) continue
      const bonus = (bin + 1) / BINS <= WIDE_D / LARGEST_D ? wideBonus : Math.max(wideBonus, narrowBonus)
      if ((inside - from) * BIN_RISE[bin]! - from * Math.LN2 + hit * BIN_LOG[bin]! + bonus <= best) continue
      const slice = binned.subarray(from, to).sort()
      for (let i = 0; i < slice.length; i++) {
        const value = likelihood(slice[i]!, from + i)
        if (value > best) {
          best = value
          bestD = slice[i]!
        }
      }
    }
    theta[0] = bestD / 2
    theta[1] = bestD <= WIDE_D ? wide.position : tight.position
  }
}

function binOf(d: number): number {
  const bin = Math.floor((d / LARGEST_D) * BINS)
  return bin < BINS ? bin : BINS - 1
}
