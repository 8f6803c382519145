import { LogisticOdds } from './logistic-odds.ts'

/** The largest |tanh″|, 4/(3√3), halved. */
const HALF_BEND = 2 / (3 * Math.sqrt(3))

const scores = new LogisticOdds()

/**
 * The θ with Σ tanh((x_i − θ)/(2·scale)) = 0 over the first `n` numbers of `sample`: the location fit of the
 * logistic law and of the hyperbolic secant. The sum falls strictly, so there is one root, between the
 * smallest and the largest observation; Newton inside that bracket, from `start`.
 *
 * Cost: an exponential an observation, and some four passes over the sample.
 */
export function tanhRoot(sample: Float64Array, n: number, scale: number, start: number): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < n; i++) {
    if (sample[i]! < low) low = sample[i]!
    if (sample[i]! > high) high = sample[i]!
  }
  const half = 1 / (2 * scale)
  let theta = Math.min(Math.max(start, low), high)
  scores.restart()
  // Each pass either steps by Newton or halves the bracket; 200 passes halve it beyond any double.
  for (let pass = 0; pass < 200 && low < high; pass++) {
    const shift = scores.shift(sample, n, scale, theta)
    const { odds } = scores
    let [sum, slope] = [0, 0]
    for (let i = 0; i < n; i++) {
      const t = 1 - 2 / (odds[i]! * shift + 1)
      sum += t
      slope += 1 - t * t
    }
    if (sum > 0) low = theta
    else high = theta
    const step = sum / (slope * half)
    const newton = theta + step
    const isNewton = newton > low && newton < high
    const next = isNewton ? newton : low + (high - low) / 2
    const precision = 1e-15 * (scale + Math.abs(theta))
    if (Math.abs(next - theta) <= precision || next === low || next === high) return next
    // What a step of Newton leaves is at most the bend over the slope, times its square.
    if (isNewton && ((HALF_BEND * half * n) / slope) * step * step <= 0.1 * precision) return next
    theta = next
  }
  return theta
}
