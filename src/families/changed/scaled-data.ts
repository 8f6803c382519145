import { finite } from '../../validation/checks.ts'
import type { Family } from '../family.ts'

/**
 * Observations in another unit: each is multiplied by `factor`. For {@link TrainingPlan.realData}; parameters stay
 * as they are, and what is known of the family's statistic, density and distances no longer holds.
 *
 * @throws ArgumentError if the factor is not finite
 *
 * @example
 * ```ts
 * const inMetres = families.scaledData(families.dataSource('kilometres', 1, () => [1.5]), 1000)
 * const sample = new Float64Array(1)
 * inMetres.draw(new Float64Array(0), 1, noStream, sample, 0)
 * sample[0]
 * // => 1500
 * ```
 */
export function scaledData<Name extends string>(family: Family<Name>, factor: number): Family<Name> {
  finite('factor', factor)
  const { name, parameters, width } = family
  return {
    name: `${name}, times ${factor}`,
    parameters,
    width,
    check: family.check,
    draw(theta, n, stream, out, start) {
      family.draw(theta, n, stream, out, start)
      const end = start + n * width
      for (let i = start; i < end; i++) out[i] = factor * out[i]!
    },
    fit: family.fit,
  }
}
