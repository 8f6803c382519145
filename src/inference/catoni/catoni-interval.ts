import { INTERVAL_LEVEL } from '../budget.ts'
import { catoniInfluence } from './catoni-process.ts'

/** How the variance is bounded: by a number, or by a multiple of the squared mean (for observations ≥ 0). */
export type VarianceBound = { readonly atMost: number } | { readonly timesMeanSquared: number }

/** Catoni's estimate of a mean with an interval around it. */
export interface CatoniMean {
  readonly estimate: number
  /** −∞ while no value below is excluded. */
  readonly low: number
  /** +∞ while no value above is excluded. */
  readonly high: number
}

/**
 * Catoni's estimate of the mean (where the influences cancel) and an interval valid at any stopping time.
 *
 * With residuals u = rate·(x − m), or rate·(x/m − 1) for a relative bound, Σφ(u) − n·ln(1 + rate²v/2) argues
 * against means ≤ m and falls in m; its mirror image argues against means ≥ m and grows. Each end is a value
 * that its process excludes at level/2, so at all n together both cover with probability ≥ 1 − level. The rate
 * is fixed before the data. Relative residuals keep the processes monotone where λ(x − m) would not.
 *
 * Cost: about ten passes over the sample.
 *
 * @param sample at least one observation; none below 0 if the bound is relative
 * @param rate above 0: λ, or λ·mean for a relative bound
 */
export function catoniMean(
  sample: Float64Array,
  bound: VarianceBound,
  rate: number,
  level = INTERVAL_LEVEL,
): CatoniMean {
  const relative = 'timesMeanSquared' in bound
  const n = sample.length
  const spread = relative ? bound.timesMeanSquared : bound.atMost
  const line = Math.log(2 / level) + n * Math.log1p(0.5 * rate * rate * spread)
  // Relative bounds are solved in t = ln m, where steps are relative steps.
  const score = (t: number) => {
    const scale = relative ? rate / Math.exp(t) : rate
    const shift = relative ? rate : rate * t
    let sum = 0
    for (let i = 0; i < n; i++) sum += catoniInfluence(sample[i]! * scale - shift)
    return sum
  }
  let mean = 0
  for (let i = 0; i < n; i++) mean += (sample[i]! - mean) / (i + 1)
  if (relative && mean === 0) {
    // Only zeros: u = −rate at every m > 0.
    const excluded = -n * catoniInfluence(-rate) >= line
    return { estimate: 0, low: 0, high: excluded ? 0 : Number.POSITIVE_INFINITY }
  }
  const back = (t: number) => (relative ? Math.exp(t) : t)
  const start = relative ? Math.log(mean) : mean
  const atStart = score(start)
  const towards = atStart > 0 ? 1 : -1
  const centre =
    start +
    (atStart === 0
      ? 0
      : towards * reach((d) => -towards * score(start + towards * d), Math.abs(atStart) / (n * rate)))
  const guess = line / (n * rate)
  return {
    estimate: back(centre),
    low: back(centre - reach((d) => score(centre - d) - line, guess)),
    high: back(centre + reach((d) => -score(centre + d) - line, guess)),
  }
}

/**
 * A distance d at which the growing function `excess` is ≥ 0 and at most 0.1 % above its root, by regula
 * falsi from `guess`; +∞ if 60 doublings do not reach it.
 */
function reach(excess: (distance: number) => number, guess: number): number {
  let inside = 0
  let insideExcess = excess(0)
  let outside = Number.POSITIVE_INFINITY
  let outsideExcess = 0
  let distance = guess
  for (let i = 0; i < 60; i++) {
    const value = excess(distance)
    if (value >= 0) {
      outside = distance
      outsideExcess = value
    } else {
      inside = distance
      insideExcess = value
    }
    if (outside === Number.POSITIVE_INFINITY) {
      distance *= 2
      continue
    }
    const root = inside + ((outside - inside) * -insideExcess) / (outsideExcess - insideExcess)
    if (outside - root <= 1e-3 * outside) return outside
    distance = Math.min(root + 5e-4 * outside, (root + outside) / 2)
  }
  return outside
}
