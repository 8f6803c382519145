import { ArgumentError } from '../../validation/argument-error.ts'
import { eachPositive, finite, positive } from '../../validation/checks.ts'

/** See {@link quadraticVariance}. */
export interface QuadraticVariance {
  /** Coefficient v₂ of m² in the variance function V(m) = v₀ + v₁m + v₂m². */
  readonly v2: number
  /** Steps of the walk, from {@link relativeSteps}. */
  readonly steps: readonly number[]
}

/**
 * The exact law of moments of a recursively fitted mean m_T for the six families whose variance is a
 * quadratic function of the mean (normal and Poisson v₂ = 0, Bernoulli −1, binomial −1/K, exponential 1,
 * gamma 1/shape, negative binomial 1/size, normal variance 2), whatever the sample sizes: E V(m_T) =
 * V(m*)·Π(1 + v₂c_t) and E(m_T − m*)² = V(m*)·(Π(1 + v₂c_t) − 1)/v₂.
 *
 * @returns `risk`, the mean squared error, and `remaining`, the expected variance of the model, both in units
 *   of V(m*)
 *
 * Guarantee: exact for integer sample sizes; relative error below 1e-13, v₂ near 0 included. Cost: O(T).
 *
 * Source: derived (martingale increments have variance E V(m_{t−1})·c_t, and V is quadratic).
 *
 * @throws ArgumentError if v₂ is not finite, a step is not above 0, or a factor 1 + v₂c_t is negative
 *
 * @example
 * ```ts
 * laws.quadraticVariance({ v2: -1, steps: [0.5, 0.5] }).remaining
 * // => 0.25
 * ```
 */
export function quadraticVariance({ v2, steps }: QuadraticVariance): {
  readonly risk: number
  readonly remaining: number
} {
  finite('v2', v2)
  eachPositive('steps', steps)
  let logProduct = 0
  let plain = 0
  for (let t = 0; t < steps.length; t++) {
    const step = steps[t]!
    if (1 + v2 * step < 0) throw new ArgumentError(`steps[${t}]`, step, `at most −1/v2 = ${-1 / v2}`)
    logProduct += Math.log1p(v2 * step)
    plain += step
  }
  return { risk: v2 === 0 ? plain : Math.expm1(logProduct) / v2, remaining: Math.exp(logProduct) }
}

/**
 * Limit T → ∞ of {@link quadraticVariance} when batches of n accumulate: Π(1 + v₂/(nk²)) is sin x/x or sinh
 * x/x at x = π·√(|v₂|/n), by Euler's product.
 *
 * @throws ArgumentError if v₂ is not finite or n is not above 0
 *
 * @example
 * ```ts
 * laws.quadraticVarianceLimit({ v2: -1, n: 10 }).risk.toFixed(6)
 * // => '0.156564'
 * ```
 */
export function quadraticVarianceLimit({ v2, n }: { readonly v2: number; readonly n: number }): {
  readonly risk: number
  readonly remaining: number
} {
  finite('v2', v2)
  positive('n', n)
  const x = Math.PI * Math.sqrt(Math.abs(v2) / n)
  // (sinh x/x − 1)/v₂ = π²/(6n)·(1 ± x²/20 + …): the difference has no digits left for small x.
  const sign = Math.sign(v2)
  if (x < 1e-2) {
    const square = sign * x * x
    const risk = ((Math.PI * Math.PI) / (6 * n)) * (1 + square / 20 + (square * square) / 840)
    return { risk, remaining: 1 + v2 * risk }
  }
  const remaining = (v2 < 0 ? Math.sin(x) : Math.sinh(x)) / x
  return { risk: (remaining - 1) / v2, remaining }
}
