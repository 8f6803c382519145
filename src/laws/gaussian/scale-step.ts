import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast } from '../../validation/checks.ts'

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
