import type { Stream } from '../../random/stream.ts'
import { normal } from '../../random/variates/normal.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { finite, nonNegative, positive } from '../../validation/checks.ts'
import type { Family, FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'

/**
 * A sampler that draws from another member than the model it is asked to draw from: `distort` writes that
 * member's parameters to `out`. For {@link TrainingPlan.sampler}; real data stay as they are.
 *
 * The statistic path follows where the family has one; the population path too, if `distort` uses no stream.
 *
 * @throws ArgumentError, when drawing, if the distorted parameters are outside the parameter space
 *
 * @example
 * ```ts
 * const wider = families.distortedSampler(families.exponential(), 'twice as wide', (theta, out) => {
 *   out[0] = 2 * theta[0]
 * })
 * wider.name
 * // => 'exponential, twice as wide'
 * ```
 */
export function distortedSampler<F extends Family>(
  family: F,
  name: string,
  distort: (theta: Parameters, out: Parameters, stream: Stream | undefined) => void,
): F {
  const changed = new Float64Array(family.parameters.length)
  const member = (theta: Parameters, stream: Stream | undefined) => {
    distort(theta, changed, stream)
    family.check(changed)
    return changed
  }
  const { statistic } = family
  return {
    ...family,
    name: `${family.name}, ${name}`,
    draw: (theta, n, stream, out, start) => family.draw(member(theta, stream), n, stream, out, start),
    ...(statistic && {
      statistic: {
        ...statistic,
        draw: (theta, n, stream, out) => statistic.draw(member(theta, stream), n, stream, out),
        expected: (theta, weight, out) => statistic.expected(member(theta, undefined), weight, out),
      },
    }),
  }
}

/**
 * Sampling at a temperature: draws from the density proportional to p^(1/temperature). For a Gaussian that
 * multiplies the variance by the temperature; below 1 it sharpens, above 1 it flattens.
 *
 * @param family one that is closed under it
 * @throws ArgumentError if the temperature is not a finite number above 0
 *
 * @example
 * ```ts
 * families.temperedSampler(families.gaussian({ divisor: 'n' }), 0.5).parameters
 * // => ['mean', 'sd']
 * ```
 */
export function temperedSampler<F extends FamilyWith<string, 'temper'>>(family: F, temperature: number): F {
  positive('temperature', temperature)
  return distortedSampler(family, `at temperature ${temperature}`, (theta, out) =>
    family.temper(theta, temperature, out),
  )
}

/** How far a generator misses the model that was estimated. */
export interface Perturbation {
  /** Added to the parameter in every generation. */
  readonly bias?: number
  /** Standard deviation of a normal error, independent from one generation to the next. */
  readonly sd?: number
  /** Position of the parameter; 0 unless given. */
  readonly parameter?: number
}

/**
 * Optimisation error: the generator is the estimate plus an error, so that what is drawn is a little off what
 * was fitted. Unbiased error stays bounded under accumulation, a bias does not.
 *
 * @throws ArgumentError if the bias is not finite, sd not 0 or above, or there is no such parameter
 *
 * @example
 * ```ts
 * families.perturbedSampler(families.gaussianMean({ sd: 1 }), { bias: 0.1 }).parameters
 * // => ['mean']
 * ```
 */
export function perturbedSampler<F extends Family>(
  family: F,
  { bias = 0, sd = 0, parameter = 0 }: Perturbation,
): F {
  finite('bias', bias)
  nonNegative('sd', sd)
  checkParameter(family, parameter)
  return distortedSampler(family, `off by ${bias} ± ${sd}`, (theta, out, stream) => {
    if (stream === undefined && sd > 0) {
      throw new ArgumentError('path', 'population', "'raw' or 'statistic', as the error is random")
    }
    out.set(theta)
    out[parameter] = theta[parameter]! + bias + (stream === undefined ? 0 : sd * normal(stream))
  })
}

/** @throws ArgumentError unless `parameter` is the position of a parameter of the family */
export function checkParameter(family: Family, parameter: number): void {
  if (!(Number.isInteger(parameter) && parameter >= 0 && parameter < family.parameters.length)) {
    throw new ArgumentError('parameter', parameter, `from 0 to ${family.parameters.length - 1}`)
  }
}
