import { positive } from '../../validation/checks.ts'
import type { Distance } from '../distances.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { gammaTyped } from './gamma-typed.ts'

/**
 * Gamma of known shape with mean `mean` > 0; the estimate is the sample mean (maximum likelihood).
 *
 * Exact law of the sum of n observations: mean·Gamma(n·shape, 1)/shape.
 *
 * @param shape > 0
 * @throws ArgumentError if the shape is not a finite number above 0
 *
 * @example
 * ```ts
 * families.gamma({ shape: 2 }).parameters
 * // => ['mean']
 * ```
 */
export function gamma({
  shape,
}: {
  readonly shape: number
}): FamilyWith<'mean', 'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | Distance> {
  positive('shape', shape)
  const gap = (a: Parameters, b: Parameters) => Math.abs(a[0]! - b[0]!)
  return gammaTyped({
    name: 'gamma',
    parameter: 'mean',
    shape,
    power: 1,
    statistic: 'x',
    statisticOf: (x) => x,
    observation: (s) => s,
    logSlope: () => 0,
    distances: { wasserstein1: gap, wasserstein2: (a, b) => Math.sqrt(1 + 1 / shape) * gap(a, b) },
  })
}
