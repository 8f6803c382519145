import { laws } from '../../../src/index.ts'
import { between, count, NO_NUMBERS, nonNegative, positive, sizes } from './arguments.ts'
import { ANY, type Laws, law } from './law.ts'

export const races: Laws = {
  beatsRealOnly: law(0, 0.5, { R: { ...nonNegative(), illegal: [-1, Number.NaN] } }, ({ R }) =>
    laws.beatsRealOnly(R),
  ),
  beatsIndependentRealOnly: law(0, 0.5, { R: { ...nonNegative(), illegal: [-1, Number.NaN] } }, ({ R }) =>
    laws.beatsIndependentRealOnly(R),
  ),
  relativeSyntheticVariance: law(0, ANY, { sizes: sizes(positive()) }, ({ sizes }) =>
    laws.relativeSyntheticVariance(sizes),
  ),
  meanAndVarianceRace: law(0, 0.5, { n: count(2, 1e6) }, ({ n }) => laws.meanAndVarianceRace(n)),
  countRace: law(0, 1, { n: count(1, 30), T: count(2, 20) }, (point) =>
    laws.countRace(
      { ratio: (n, p, j) => ((n - j) * p) / ((j + 1) * (1 - p)), variance: 0.25, truth: 0.5, most: (n) => n },
      point,
    ),
  ),
  scaleRace: law(
    0,
    1,
    {
      shape: positive(0.5, 1e9),
      rate: positive(),
      power: { legal: between(0.25, 2), illegal: [0, ...NO_NUMBERS] },
      T: count(2, 1e6),
    },
    ({ shape, rate, ...race }) => laws.scaleRace({ step: { shape, rate }, ...race }),
  ),
  chainRace: law(0, 1, { T: count(2, 1e3) }, ({ T }) =>
    laws.chainRace({
      first: Float64Array.of(0.5, 0.5),
      next: [Float64Array.of(0.5, 0.5), Float64Array.of(0, 1)],
      errors: Float64Array.of(1, 0),
      T,
    }),
  ),
}
