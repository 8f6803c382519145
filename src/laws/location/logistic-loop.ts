import { gaussLegendre } from '../../special/integrals/gauss-legendre.ts'
import { integerAtLeast, nonNegative, positive } from '../../validation/checks.ts'

/** A logistic location family around balanced real data: half of n observations at a, half at −a. */
export interface LogisticLoop {
  readonly a: number
  /** Real observations. */
  readonly n: number
  /** Synthetic ones in every generation. */
  readonly k: number
  /** Generations after the fit on real data, which is 0. */
  readonly t: number
}

/**
 * Pr(|θ_t| ≤ c) in a logistic loop, exactly up to quadrature (1e-6).
 *
 * The pooled score falls in its argument, so θ_{t+1} ≤ x is the event that it is not above 0 at x. The scores of
 * the synthetic data, tanh((y − x)/2) for y from the logistic law at θ, have density
 * ½(1 − τ²)/(1 + τw)² on (−1, 1), τ = tanh((x − θ)/2): uniform for x = θ. Later generations integrate over the
 * model before, by trapezoids, which are as good as exact for such bells.
 *
 * @param spread about the standard deviation of θ_t, which sets the cells of the quadrature
 * @throws ArgumentError if a or c is negative, n is not above 0, or k or t is not an integer ≥ 1
 *
 * @example
 * ```ts
 * laws.logisticLoopWithin({ a: 2, n: 10, k: 12, t: 1 }, 10, () => 0.5)
 * // => 1
 * ```
 */
export function logisticLoopWithin(loop: LogisticLoop, c: number, spread: (t: number) => number): number {
  const { a, n, k } = loop
  nonNegative('a', a)
  positive('n', n)
  integerAtLeast('k', k)
  integerAtLeast('t', loop.t)
  nonNegative('c', c)
  const cdf = (x: number, theta: number) =>
    scoreSumCdf(k, Math.tanh((x - theta) / 2), (-n * (Math.tanh((a - x) / 2) + Math.tanh((-a - x) / 2))) / 2)
  const oneStep = (theta: number) => cdf(c, theta) - cdf(-c, theta)
  if (loop.t === 1) return oneStep(0)
  const spacing = 0.7 * spread(1)
  const half = Math.ceil((8 * spread(loop.t)) / spacing)
  const models = Array.from({ length: 2 * half + 1 }, (_, i) => (i - half) * spacing)
  const nearby = 1e-3 * spacing
  const masses = (theta: number) =>
    models.map((x) => ((cdf(x + nearby, theta) - cdf(x - nearby, theta)) / (2 * nearby)) * spacing)
  const expected = (law: readonly number[], values: readonly number[]) =>
    law.reduce((sum, mass, i) => sum + mass * values[i]!, 0)
  let values = models.map(oneStep)
  for (let s = 2; s < loop.t; s++) values = models.map((theta) => expected(masses(theta), values))
  return expected(masses(0), values)
}

/** Pr(W_1 + … + W_k ≤ y) for independent scores, from their characteristic function (Gil-Pelaez). */
function scoreSumCdf(k: number, tau: number, y: number): number {
  // The characteristic function of one or two scores falls too slowly to be integrated.
  if (k === 1) return scoreCdf(tau, y)
  if (k === 2) {
    // Over the first score by its quantiles u; below y − 1 it leaves the second one free.
    const given = (u: number) => scoreCdf(tau, y - (2 * u - 1 - tau) / (1 + tau - 2 * u * tau))
    const [free, end] = [scoreCdf(tau, y - 1), scoreCdf(tau, y + 1)]
    return free + gaussLegendre(given, free, end, 64)
  }
  const law = NODES.map(({ w, weight }) => {
    const slope = 1 + tau * w
    return (weight * (1 - tau * tau)) / (2 * slope * slope)
  })
  const moment = (f: (w: number) => number) => law.reduce((sum, mass, i) => sum + mass * f(NODES[i]!.w), 0)
  const mean = moment((w) => w)
  const sd = Math.sqrt(k * moment((w) => (w - mean) * (w - mean)))
  const gap = y - k * mean
  // The midpoint rule is off by the mass beyond one period (Davies 1973): nine standard deviations are enough.
  if (gap > 9 * sd) return 1
  if (gap < -9 * sd) return 0
  const step = (2 * Math.PI) / (Math.abs(gap) + 9 * sd)
  // The modulus is at most twice the largest density over ω, so that its power is below 1e-14 from here on.
  const end = ((1 + Math.abs(tau)) / (1 - Math.abs(tau))) * Math.exp(32 / k)
  let integral = 0
  for (let j = 0.5; j * step < end; j++) {
    const omega = j * step
    const re = moment((w) => Math.cos(omega * (w - mean)))
    const im = moment((w) => Math.sin(omega * (w - mean)))
    const modulus = Math.exp((k / 2) * Math.log(re * re + im * im))
    integral += (modulus * Math.sin(k * Math.atan2(im, re) - omega * gap)) / j
  }
  return 0.5 - integral / Math.PI
}

/** Pr(W ≤ y) of one score: the logistic distribution function, seen through tanh. */
function scoreCdf(tau: number, y: number): number {
  if (y <= -1) return 0
  return y >= 1 ? 1 : ((1 + tau) * (1 + y)) / (2 * (1 + tau * y))
}

/** Fejér's first rule on (−1, 1): exact for polynomials of degree 31. */
const NODES = Array.from({ length: 32 }, (_, j) => {
  const angle = (Math.PI * (2 * j + 1)) / 64
  let weight = 1
  for (let m = 1; m <= 16; m++) weight -= (2 * Math.cos(2 * m * angle)) / (4 * m * m - 1)
  return { w: Math.cos(angle), weight: weight / 16 }
})
