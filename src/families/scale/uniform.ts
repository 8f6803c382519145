import { exponential } from '../../random/variates/exponential.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { positive } from '../../validation/checks.ts'
import { NOT_REGULAR } from '../assumptions.ts'
import type { Distance } from '../distances.ts'
import { type FamilyWith, fitByStatistic, type SufficientStatistic } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { reduction } from '../reduction.ts'

/** `maximum`: the largest observation (maximum likelihood). `unbiased`: (n + 1)/n times it. */
export type UniformEstimator = 'maximum' | 'unbiased'

/**
 * Uniform on [0, end], end > 0. Not regular: the support moves with the parameter and the error shrinks like
 * 1/n, so that under accumulation the maximum-likelihood estimate never moves after the first generation.
 *
 * Exact law of the maximum of n observations: end·U^(1/n).
 *
 * @throws ArgumentError if the estimator is unknown
 *
 * @example
 * ```ts
 * families.uniform({ estimator: 'maximum' }).parameters
 * // => ['end']
 * ```
 */
export function uniform({
  estimator,
}: {
  readonly estimator: UniformEstimator
}): FamilyWith<'end', 'logDensity' | 'statistic' | 'assumptions' | 'temper' | Distance> {
  if (estimator !== 'maximum' && estimator !== 'unbiased') {
    throw new ArgumentError('estimator', estimator, "'maximum' or 'unbiased'")
  }
  const statistic: SufficientStatistic = {
    size: 2,
    draw(theta, n, stream, out) {
      out[0] = n
      out[1] = theta[0]! * Math.exp(-exponential(stream) / n)
    },
    of: reduction('count, largest', (sample, n, out) => {
      let largest = 0
      for (let i = 0; i < n; i++) if (sample[i]! > largest) largest = sample[i]!
      out[0] = n
      out[1] = largest
    }),
    expected(theta, weight, out) {
      out[0] = weight
      out[1] = theta[0]!
    },
    add(total, batch) {
      total[0] = total[0]! + batch[0]!
      total[1] = Math.max(total[1]!, batch[1]!)
    },
    scale(reduced, factor) {
      reduced[0] = reduced[0]! * factor
    },
    fit(reduced, theta) {
      theta[0] = estimator === 'maximum' ? reduced[1]! : reduced[1]! * (1 + 1 / reduced[0]!)
    },
  }
  const gap = (a: Parameters, b: Parameters) => Math.abs(a[0]! - b[0]!)
  return {
    name: `uniform (${estimator})`,
    parameters: ['end'],
    width: 1,
    check: (theta) => void positive('end', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) out[i] = theta[0]! * stream.uniform()
    },
    fit: fitByStatistic(statistic),
    logDensity: (theta, sample, i) =>
      sample[i]! >= 0 && sample[i]! <= theta[0]! ? -Math.log(theta[0]!) : Number.NEGATIVE_INFINITY,
    statistic,
    distances: {
      totalVariation: (a, b) => gap(a, b) / Math.max(a[0]!, b[0]!),
      kullbackLeibler: (a, b) => (a[0]! <= b[0]! ? Math.log(b[0]! / a[0]!) : Number.POSITIVE_INFINITY),
      wasserstein1: (a, b) => gap(a, b) / 2,
      wasserstein2: (a, b) => gap(a, b) / Math.sqrt(3),
    },
    assumptions: () => NOT_REGULAR,
    // A constant to any power is a constant.
    temper: (theta, _temperature, out) => out.set(theta),
  }
}
