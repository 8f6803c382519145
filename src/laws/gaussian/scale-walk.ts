import { digamma, logGamma, trigamma } from '../../special/gamma.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, positive } from '../../validation/checks.ts'

/** One generation of a scale family: the scale is multiplied by Gamma(shape, 1)/rate. */
export interface GammaStep {
  readonly shape: number
  readonly rate: number
}

/**
 * Families whose scale, in the parameter named, is multiplied by a gamma variate in each replace generation.
 */
export type ScaleFamily =
  | 'exponential mean'
  | 'Laplace scale'
  | 'Rayleigh squared scale'
  | 'Pareto reciprocal index'
  | 'Gaussian variance, known mean'
  | 'Gaussian variance, divisor n'
  | 'Gaussian variance, divisor n-1'
  | 'shifted exponential scale'
  | 'inverse Gaussian reciprocal shape'

/**
 * The step of a family fitted to n observations by maximum likelihood (or, where it says so, with divisor n −
 * 1).
 *
 * Source: derived; exact sampling laws of the estimators.
 *
 * @throws ArgumentError if the family is unknown, n is not an integer ≥ 1, or ≥ 2 where two parameters are
 *   fitted
 *
 * @example
 * ```ts
 * laws.scaleStep('Gaussian variance, divisor n', 10)
 * // => { shape: 4.5, rate: 5 }
 * ```
 */
export function scaleStep(family: ScaleFamily, n: number): GammaStep {
  switch (family) {
    case 'exponential mean':
    case 'Laplace scale':
    case 'Rayleigh squared scale':
    case 'Pareto reciprocal index':
      return { shape: integerAtLeast('n', n), rate: n }
    case 'Gaussian variance, known mean':
      return { shape: integerAtLeast('n', n) / 2, rate: n / 2 }
    case 'Gaussian variance, divisor n':
    case 'inverse Gaussian reciprocal shape':
      return { shape: (integerAtLeast('n', n, 2) - 1) / 2, rate: n / 2 }
    case 'Gaussian variance, divisor n-1':
      return { shape: (integerAtLeast('n', n, 2) - 1) / 2, rate: (n - 1) / 2 }
    case 'shifted exponential scale':
      return { shape: integerAtLeast('n', n, 2) - 1, rate: n }
    default:
      throw new ArgumentError('family', family, 'one of the scale families')
  }
}

/** Moments of a product of independent steps. */
export interface ScaleWalk {
  /** E of the product. */
  readonly mean: number
  /** E of its logarithm: below 0 means collapse. */
  readonly logMean: number
  /** Variance of its logarithm. */
  readonly logVariance: number
}

/**
 * Exact moments of the scale after generations that each replace the last, relative to the true one: the
 * logarithm is a random walk with steps of mean ψ(shape) − ln rate and variance ψ′(shape). The mean of the
 * product can stay 1 while its logarithm, and with it almost every run, goes to −∞.
 *
 * Source: derived; generalises the Gaussian laws around Suresh et al. 2025, Theorem 3.
 *
 * @throws ArgumentError if a shape or a rate is not above 0
 *
 * @example
 * ```ts
 * laws.scaleWalk([{ shape: 1, rate: 1 }]).mean
 * // => 1
 * ```
 */
export function scaleWalk(steps: readonly GammaStep[]): ScaleWalk {
  let [logOfMean, logMean, logVariance] = [0, 0, 0]
  for (const { shape, rate } of steps) {
    logOfMean += Math.log(positive('shape', shape) / positive('rate', rate))
    logMean += digamma(shape) - Math.log(rate)
    logVariance += trigamma(shape)
  }
  return { mean: Math.exp(logOfMean), logMean, logVariance }
}

/**
 * ln E R^power of one step, R = Gamma(shape, 1)/rate: ln Γ(shape + power) − ln Γ(shape) − power·ln rate, for
 * power > −shape. Products of independent steps multiply moments.
 *
 * @throws ArgumentError if shape + power is not above 0
 *
 * @example
 * ```ts
 * laws.logMoment({ shape: 3, rate: 3 }, 1).toFixed(6)
 * // => '0.000000'
 * ```
 */
export function logMoment({ shape, rate }: GammaStep, power: number): number {
  positive('shape + power', shape + power)
  return logGamma(shape + power) - logGamma(shape) - power * Math.log(positive('rate', rate))
}

/**
 * The step of U[0, θ] fitted to n observations: the scale is multiplied by U^(1/n), or (n + 1)/n times that.
 * Its logarithm has mean −1/n, or ln(1 + 1/n) − 1/n ≈ −1/(2n²), and variance 1/n² either way.
 *
 * @throws ArgumentError if n is not an integer ≥ 1 or the estimator is unknown
 *
 * @example
 * ```ts
 * laws.uniformStep(4, 'maximum').mean
 * // => 0.8
 * ```
 */
export function uniformStep(n: number, estimator: 'maximum' | 'unbiased'): ScaleWalk {
  integerAtLeast('n', n)
  if (estimator !== 'maximum' && estimator !== 'unbiased') {
    throw new ArgumentError('estimator', estimator, "'maximum' or 'unbiased'")
  }
  const unbiased = estimator === 'unbiased'
  return {
    mean: unbiased ? 1 : n / (n + 1),
    logMean: (unbiased ? Math.log1p(1 / n) : 0) - 1 / n,
    logVariance: 1 / n / n,
  }
}
