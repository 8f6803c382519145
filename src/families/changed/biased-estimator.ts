import { finite, nonNegative } from '../../validation/checks.ts'
import type { Family } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { checkParameter } from './distorted-sampler.ts'

/**
 * A family whose fit is changed afterwards: `change` receives the estimate and the number of observations (or
 * their weight), and may move it. Draws stay as they are.
 *
 * @example
 * ```ts
 * const doubled = families.changedEstimator(families.exponential(), 'doubled', (theta) => { theta[0] *= 2 })
 * const theta = Float64Array.of(1)
 * doubled.fit(Float64Array.of(1, 3), 2, theta)
 * theta[0]
 * // => 4
 * ```
 */
export function changedEstimator<F extends Family>(
  family: F,
  name: string,
  change: (theta: Parameters, n: number) => void,
): F {
  const { statistic } = family
  return {
    ...family,
    name: `${family.name}, ${name}`,
    fit(sample, n, theta) {
      family.fit(sample, n, theta)
      change(theta, n)
    },
    ...(statistic && {
      statistic: {
        ...statistic,
        fit(reduced, theta) {
          statistic.fit(reduced, theta)
          change(theta, reduced[0]!)
        },
      },
    }),
  }
}

/** A bias that shrinks like a power of the sample size. */
export interface EstimatorBias {
  /** Its size for one observation. */
  readonly size: number
  /** The power a ≥ 0: the bias of a fit to n observations is size·n^(−a). */
  readonly exponent: number
  /** Position of the parameter; 0 unless given. */
  readonly parameter?: number
}

/**
 * Additive bias: size·n^(−exponent) is added to the estimate.
 *
 * @throws ArgumentError if the size is not finite, the exponent not 0 or above, or there is no such parameter
 *
 * @example
 * ```ts
 * families.additiveBias(families.gaussianMean({ sd: 1 }), { size: 0.1, exponent: 1 }).parameters
 * // => ['mean']
 * ```
 */
export function additiveBias<F extends Family>(
  family: F,
  { size, exponent, parameter = 0 }: EstimatorBias,
): F {
  finite('size', size)
  nonNegative('exponent', exponent)
  checkParameter(family, parameter)
  return changedEstimator(family, `biased by ${size}·n^−${exponent}`, (theta, n) => {
    theta[parameter] = theta[parameter]! + size * power(n, exponent)
  })
}

/**
 * Multiplicative bias: the estimate is drawn towards a point, θ̂ − centre times 1 − size·n^(−exponent); a
 * shrinkage or regularisation that weakens with the sample.
 *
 * @throws ArgumentError if the size or the centre is not finite, the exponent not 0 or above, or there is no
 *   such parameter
 *
 * @example
 * ```ts
 * families.multiplicativeBias(families.gaussianMean({ sd: 1 }), { size: 0.1, exponent: 1 }).parameters
 * // => ['mean']
 * ```
 */
export function multiplicativeBias<F extends Family>(
  family: F,
  { size, exponent, parameter = 0, centre = 0 }: EstimatorBias & { readonly centre?: number },
): F {
  finite('size', size)
  finite('centre', centre)
  nonNegative('exponent', exponent)
  checkParameter(family, parameter)
  return changedEstimator(family, `drawn to ${centre} by ${size}·n^−${exponent}`, (theta, n) => {
    theta[parameter] = centre + (theta[parameter]! - centre) * (1 - size * power(n, exponent))
  })
}

function power(n: number, exponent: number): number {
  return Math.exp(-exponent * Math.log(n))
}
