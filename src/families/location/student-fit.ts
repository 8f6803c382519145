/**
 * The maximum of Σ −ln(1 + (x_i − θ)²/ν) that ascent from `start` reaches. A weighted mean is a step that
 * never goes down (the quadratic of curvature W = Σ w_i lies below the likelihood), nor does up to twice that
 * step; where the likelihood is concave the step is Newton's if that is shorter than twice, so the last ones
 * converge fast.
 */
export function nearestMaximum(sample: Float64Array, n: number, nu: number, start: number): number {
  let theta = start
  // Slow only where the curvature nearly vanishes; 10 000 steps are far beyond what any sample needed.
  for (let step = 0; step < 10_000; step++) {
    let [pull, weights, curvature] = [0, 0, 0]
    for (let i = 0; i < n; i++) {
      const u = sample[i]! - theta
      const w = 1 / (nu + u * u)
      pull += w * u
      weights += w
      curvature += w * w * (nu - u * u)
    }
    const move = (pull / weights) * (curvature > 0 ? Math.min(weights / curvature, 1.99) : 1)
    theta += move
    if (Math.abs(move) <= 1e-14 * (1 + Math.abs(theta))) break
  }
  return theta
}

/**
 * The largest maximum, by branch and bound: over an interval the likelihood is at most what it would be if θ
 * were, for each observation, the closest point of the interval; and around a maximum of curvature c there is
 * no other within c/(n·K), K bounding the third derivatives. All maxima lie between the extreme observations.
 */
export function globalMaximum(sample: Float64Array, n: number, nu: number): number {
  const sorted = sample.slice(0, n).sort()
  const third = (3 + 2 * Math.SQRT2) / (2 * nu * Math.sqrt(nu))
  let best = sorted[n >> 1]!
  let height = Number.NEGATIVE_INFINITY
  const found: { readonly top: number; readonly alone: number }[] = []
  const climb = (start: number) => {
    const top = nearestMaximum(sorted, n, nu, start)
    const value = bound(sorted, n, nu, top, top)
    found.push({ top, alone: Math.max(0, curvature(sorted, n, nu, top) / (n * third)) })
    if (value <= height) return
    height = value
    best = top
  }
  // A good first guess prunes most of the rest.
  climb(best)
  const stack = [sorted[0]!, sorted[n - 1]!]
  while (stack.length > 0) {
    const to = stack.pop() as number
    const from = stack.pop() as number
    if (found.some(({ top, alone }) => from > top - alone && to < top + alone)) continue
    if (bound(sorted, n, nu, from, to) <= height) continue
    const centre = from + (to - from) / 2
    // The likelihood varies by less than (ν + 1)/ν·n·1e-9/8 in so narrow an interval.
    const width = to - from
    if (width < NARROWEST || centre === from || centre === to) {
      if (bound(sorted, n, nu, centre, centre) > height) climb(centre)
      continue
    }
    // Early enough to rule out the neighbourhood of a runner-up.
    if (width < WORTH_CLIMBING && 2 * width >= WORTH_CLIMBING) climb(centre)
    stack.push(from, centre, centre, to)
  }
  return best
}

const NARROWEST = 3e-5
const WORTH_CLIMBING = 0.1

function bound(sample: Float64Array, n: number, nu: number, from: number, to: number): number {
  let sum = 0
  for (let i = 0; i < n; i++) {
    const u = sample[i]! < from ? from - sample[i]! : sample[i]! > to ? sample[i]! - to : 0
    sum -= Math.log1p((u * u) / nu)
  }
  return sum
}

/** Minus the second derivative. */
function curvature(sample: Float64Array, n: number, nu: number, theta: number): number {
  let sum = 0
  for (let i = 0; i < n; i++) {
    const u = sample[i]! - theta
    const w = 1 / (nu + u * u)
    sum += 2 * w * w * (nu - u * u)
  }
  return sum
}
