import { normal } from '../../random/variates/normal.ts'
import { finite, integerAtLeast, nonNegative } from '../../validation/checks.ts'
import { type FamilyWith, fitByStatistic } from '../family.ts'
import { logNormalDensity } from '../gaussian/normal-distances.ts'
import { regressionInformation } from './linear-regression-information.ts'
import { regressionStatistic } from './linear-regression-statistic.ts'
import { wholeDesigns } from './whole-designs.ts'

/** See {@link linearRegression}. */
export interface LinearRegression {
  readonly dimension: number
  /** Standard deviation of the labels around x·w, 0 or above. */
  readonly noise: number
  /** `fresh`: every x is N(0, I). A matrix, row by row: its rows in turn, the same in every generation. */
  readonly design: 'fresh' | Float64Array
}

/**
 * Linear regression y = x·w + noise·N(0, 1) by least squares, the one of least norm where there are several;
 * parameters w. An observation is a row x_1 … x_d, y.
 *
 * The statistic is (count, lower triangular root of [X y]ᵀ[X y]); with a fresh design drawn by Bartlett's
 * decomposition, with a fixed one d + 1 normals and a χ². Least-norm fits of fewer rows than dimensions are
 * functions of it too.
 *
 * Densities are those of (x, y) for a fresh design, and of y given its row for a fixed one. Information and
 * distances, for noise above 0, are those of one observation, its row of a fixed design chosen at random.
 *
 * Cost: O(d³) a generation on the statistic path, O(n·d²) on the raw path.
 *
 * @throws ArgumentError if the dimension is not an integer ≥ 1, the noise is negative, or a fixed design has
 *   no whole rows or numbers that are not finite; and, when a fixed design is drawn, if n is no multiple of
 *   its rows
 *
 * @example
 * ```ts
 * families.linearRegression({ dimension: 2, noise: 1, design: 'fresh' }).parameters
 * // => ['w0', 'w1']
 * ```
 */
export function linearRegression({
  dimension: d,
  noise,
  design,
}: LinearRegression): FamilyWith<`w${number}`, 'logDensity' | 'statistic'> {
  integerAtLeast('dimension', d)
  nonNegative('noise', noise)
  if (design !== 'fresh') {
    integerAtLeast('design.length / dimension', design.length / d)
    design.forEach((x, i) => void finite(`design[${i}]`, x))
  }
  const rows = design === 'fresh' ? 1 : design.length / d
  const statistic = regressionStatistic(d, noise, design)
  return {
    name: `linear regression (${design === 'fresh' ? 'fresh' : 'fixed'} design)`,
    parameters: Array.from({ length: d }, (_, i) => `w${i}` as const),
    width: d + 1,
    check(theta) {
      for (let i = 0; i < d; i++) finite(`w${i}`, theta[i]!)
    },
    draw(theta, n, stream, out, start) {
      wholeDesigns(n, rows)
      for (let row = 0; row < n; row++) {
        const at = start + row * (d + 1)
        let mean = 0
        for (let i = 0; i < d; i++) {
          const x = design === 'fresh' ? normal(stream) : design[(row % rows) * d + i]!
          out[at + i] = x
          mean += x * theta[i]!
        }
        out[at + d] = mean + noise * normal(stream)
      }
    },
    fit: fitByStatistic(statistic),
    logDensity(theta, sample, row) {
      const at = row * (d + 1)
      let [mean, log] = [0, 0]
      for (let i = 0; i < d; i++) {
        mean += sample[at + i]! * theta[i]!
        if (design === 'fresh') log += logNormalDensity(sample[at + i]!, 0, 1)
      }
      return log + logNormalDensity(sample[at + d]!, mean, noise)
    },
    statistic,
    ...(noise > 0 && regressionInformation(d, noise, design)),
  }
}
