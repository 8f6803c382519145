import { NoFitError } from '../family.ts'
import type { Parameters } from '../parameters.ts'

// The joint maximum lies on the curve sd² = m₂ − mean², so that the likelihood has one variable. It can have
// several stationary points there; 256 cells tell apart what samples of mixtures have shown.
const CELLS = 256

/** One step of expectation–maximisation: mean ← average of y·tanh(mean·y/sd²), sd² ← m₂ − mean². */
export function mixtureStep(sample: Float64Array, n: number, theta: Parameters): void {
  const m2 = secondMoment(sample, n)
  const mean = pull(sample, n, theta[0]!, theta[1]! * theta[1]!)
  const variance = m2 - mean * mean
  if (!(variance > 0))
    throw new NoFitError(`symmetric mixture: ${n} observations of equal size have no spread`)
  theta[0] = mean
  theta[1] = Math.sqrt(variance)
}

/** The joint maximum of the likelihood over mean ≥ 0 and sd > 0; none exists if all |y| are equal. */
export function jointMaximum(sample: Float64Array, n: number, theta: Parameters): void {
  const m2 = secondMoment(sample, n)
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (let i = 0; i < n; i++) {
    least = Math.min(least, Math.abs(sample[i]!))
    most = Math.max(most, Math.abs(sample[i]!))
  }
  if (!(least < most))
    throw new NoFitError(`symmetric mixture: ${n} observations of equal size have no spread`)
  const root = Math.sqrt(m2)
  const score = (angle: number) => {
    const mean = root * Math.sin(angle)
    return pull(sample, n, mean, variance(m2, angle)) - mean
  }
  // mean = √m₂·sin φ, sd = √m₂·cos φ; φ = 0 is always stationary, and at φ = 90° the likelihood is −∞.
  let [bestAngle, best] = [0, logLikelihood(sample, n, 0, m2)]
  let before = 1e-6
  let rising = score(before) > 0
  for (let cell = 1; cell < CELLS; cell++) {
    const angle = (cell / CELLS) * (Math.PI / 2)
    const rises = score(angle) > 0
    if (rising && !rises) {
      const top = bisect(score, before, angle)
      const value = logLikelihood(sample, n, root * Math.sin(top), variance(m2, top))
      if (value > best) {
        best = value
        bestAngle = top
      }
    }
    rising = rises
    before = angle
  }
  theta[0] = root * Math.sin(bestAngle)
  theta[1] = root * Math.cos(bestAngle)
}

function variance(m2: number, angle: number): number {
  const cosine = Math.cos(angle)
  return m2 * cosine * cosine
}

function bisect(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2
    if (f(middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function pull(sample: Float64Array, n: number, mean: number, variance: number): number {
  let sum = 0
  for (let i = 0; i < n; i++) sum += sample[i]! * Math.tanh((mean * sample[i]!) / variance)
  return sum / n
}

function secondMoment(sample: Float64Array, n: number): number {
  let sum = 0
  for (let i = 0; i < n; i++) sum += sample[i]! * sample[i]!
  return sum / n
}

/** Up to a constant: −n·ln sd − Σ(|y| − mean)²/(2sd²) + Σ ln((1 + e^(−2·mean·|y|/sd²))/2). */
function logLikelihood(sample: Float64Array, n: number, mean: number, variance: number): number {
  let sum = -0.5 * n * Math.log(variance)
  for (let i = 0; i < n; i++) {
    const y = Math.abs(sample[i]!)
    const gap = y - mean
    sum += Math.log1p(Math.exp((-2 * mean * y) / variance)) - Math.LN2 - (gap * gap) / (2 * variance)
  }
  return sum
}
