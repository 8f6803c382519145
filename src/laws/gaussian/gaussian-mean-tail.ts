import { logGamma, trigamma } from '../../special/gamma.ts'
import { integerAtLeast, positive } from '../../validation/checks.ts'
import { divisorOf, type VarianceDivisor } from './variance-divisor.ts'

/** Sample size, generations, distance in units of the first standard deviation, and the estimator. */
export interface GaussianMeanDistance {
  readonly n: number
  readonly k: number
  readonly x: number
  readonly divisor: VarianceDivisor
}

/** Below this s the characteristic function is 1. */
const SMALLEST = 1e-6

/**
 * Pr(|M_k − μ_0| > x·σ_0): the exact law of the mean after k generations of a Gaussian with unknown mean and
 * variance, n observations a generation, each replacing the last.
 *
 * After a first step with variance ratio R ~ Gamma((n − 1)/2)·2/divisor the chain starts anew in units of √R, so
 * that the characteristic function of (M_k − μ_0)/σ_0 obeys φ_0 = 1, φ_k(s) = e^{−s²/2n}·E φ_{k−1}(s√R). In ln s
 * that is a convolution, done by the trapezoid rule, as is the inversion ∫ φ(s) sin(sx)/s ds: both integrands
 * are analytic and fall off exponentially.
 *
 * Guarantee: absolute error below 1e-8 for x ≤ 5. Cost: O(k), some 30 µs a generation at n = 40.
 *
 * Source: derived; the means of Suresh et al. 2025, figure 2(a).
 *
 * @throws ArgumentError if n is not an integer ≥ 2, k not an integer ≥ 1, x not above 0, or the divisor unknown
 *
 * @example
 * ```ts
 * laws.gaussianMeanTail({ n: 4, k: 1, x: 1, divisor: 'n' }).toFixed(5) // Pr(|Z| > 2)
 * // => '0.04550'
 * ```
 */
export function gaussianMeanTail({ n, k, x, divisor }: GaussianMeanDistance): number {
  const rate = divisorOf(divisor, n) / 2
  integerAtLeast('k', k)
  positive('x', x)
  const shape = (n - 1) / 2
  // Fine enough for the kernel, and for sin(sx) as long as e^{−s²/2n} is not negligible.
  const step = Math.min(0.03, Math.sqrt(trigamma(shape)) / 6, (2 * Math.PI) / (x * Math.sqrt(60 * n)))
  const { first, weights } = halfLogGamma(shape, rate, step)
  const from = Math.log(SMALLEST)
  const length = Math.ceil((0.5 * Math.log(80 * n) - from) / step)
  const shrink = Float64Array.from({ length }, (_, i) => Math.exp(-Math.exp(2 * (from + i * step)) / (2 * n)))
  let phi = shrink
  for (let generation = 2; generation <= k; generation++) {
    const next = new Float64Array(length)
    for (let i = 0; i < length; i++) {
      let sum = 0
      for (let j = 0; j < weights.length; j++) {
        const at = i + first + j
        if (at < length) sum += weights[j]! * (at < 0 ? 1 : phi[at]!)
      }
      next[i] = sum * shrink[i]!
    }
    phi = next
  }
  let sum = 0.5 * Math.sin(x * SMALLEST)
  for (let i = 1; i < length; i++) sum += phi[i]! * Math.sin(x * Math.exp(from + i * step))
  return Math.min(1, Math.max(0, 1 - (2 / Math.PI) * (step * sum + x * SMALLEST)))
}

/** The law of ½ ln R on multiples of the step, from the first one that matters. */
function halfLogGamma(shape: number, rate: number, step: number) {
  const weight = (j: number) => {
    const y = 2 * j * step
    return 2 * step * Math.exp(shape * (y + Math.log(rate)) - rate * Math.exp(y) - logGamma(shape))
  }
  const centre = Math.round(Math.log(shape / rate) / (2 * step))
  let [first, last] = [centre, centre]
  while (weight(first - 1) > 1e-17) first--
  while (weight(last + 1) > 1e-17) last++
  return { first, weights: Float64Array.from({ length: last - first + 1 }, (_, j) => weight(first + j)) }
}
