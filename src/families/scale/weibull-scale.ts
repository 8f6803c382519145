import { logGamma } from '../../special/gamma.ts'
import { positive } from '../../validation/checks.ts'
import type { Distance } from '../distances.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { gammaTyped } from './gamma-typed.ts'

/**
 * Weibull of known shape with scale `scale` > 0; the estimate is (mean of x^shape)^(1/shape) (maximum
 * likelihood).
 *
 * Exact law of the sum of n powers x^shape: scale^shape·Gamma(n, 1).
 *
 * @param shape > 0
 * @throws ArgumentError if the shape is not a finite number above 0
 *
 * @example
 * ```ts
 * families.weibullScale({ shape: 2 }).parameters
 * // => ['scale']
 * ```
 */
export function weibullScale({
  shape,
}: {
  readonly shape: number
}): FamilyWith<'scale', 'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | Distance> {
  positive('shape', shape)
  const gap = (a: Parameters, b: Parameters) => Math.abs(a[0]! - b[0]!)
  const first = Math.exp(logGamma(1 + 1 / shape))
  const second = Math.exp(0.5 * logGamma(1 + 2 / shape))
  return gammaTyped({
    name: 'Weibull scale',
    parameter: 'scale',
    shape: 1,
    power: shape,
    statistic: `x^${shape}`,
    statisticOf: (x) => (x > 0 ? Math.exp(shape * Math.log(x)) : x === 0 ? 0 : Number.NaN),
    observation: (s) => Math.exp(Math.log(s) / shape),
    logSlope: (x) => Math.log(shape) + (shape - 1) * Math.log(x),
    distances: { wasserstein1: (a, b) => first * gap(a, b), wasserstein2: (a, b) => second * gap(a, b) },
  })
}
