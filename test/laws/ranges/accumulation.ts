import { laws } from '../../../src/index.ts'
import { between, count, finite, oneOf, positive, probability, share, sizes } from './arguments.ts'
import { ANY, type Laws, law } from './law.ts'

export const accumulation: Laws = {
  contaminatedRisk: law(
    0,
    ANY,
    { m: positive(), generations: count(1, 1e4), share: probability },
    ({ m, generations, share }) => laws.contaminatedRisk(m, generations, share),
  ),
  correctedRisk: law(0, ANY, { start: probability, n: positive(1, 1e9) }, ({ start, n }) =>
    laws.correctedRisk(start, [[{ n, share: 1 }]]),
  ),
  harmonicSquares: law(0, 1.65, { T: count(0) }, ({ T }) => laws.harmonicSquares(T)),
  quadraticVariance: law(
    0,
    ANY,
    { v2: finite(1), 'steps[0]': positive(1e-9, 1) },
    ({ v2, 'steps[0]': step }) => laws.quadraticVariance({ v2, steps: [step] }),
  ),
  quadraticVarianceLimit: law(0, ANY, { v2: finite(1), n: positive(1, 1e9) }, (point) =>
    laws.quadraticVarianceLimit(point),
  ),
  deviationMoments: law(
    -ANY,
    ANY,
    { truth: finite(10), v0: finite(10), v1: finite(10), v2: finite(10), 'steps[0].n': positive(1, 1e9) },
    ({ truth, 'steps[0].n': n, ...variance }) => laws.deviationMoments(variance, truth, [{ n }]),
  ),
  reciprocalSum: law(0, ANY, { sizes: sizes(positive(1e-3, 1e9)), a: finite(3) }, ({ sizes, a }) =>
    laws.reciprocalSum(sizes, a),
  ),
  correctedMoments: law(
    -1,
    1,
    {
      p: probability,
      n: positive(1, 1e9),
      later: { ...positive(1, 1e9), refusedAs: 'n' },
      share: { ...share, legal: between(0.01, 1) },
    },
    ({ p, n, later, share }) => laws.correctedMoments(p, [[{ n, share: 1 }], [{ n: later, share }]]),
  ),
  subsampledGaussian: law(
    0,
    ANY,
    {
      n: count(2),
      generations: count(1, 1e4),
      fitted: { ...oneOf('known', 'n', 'n-1'), refusedAs: 'divisor' },
    },
    ({ n, generations, fitted }) => laws.subsampledGaussian(n, generations, fitted),
  ),
  subsampledMoments: law(
    0,
    ANY,
    {
      n: count(2),
      generations: count(1, 12),
      fitted: { ...oneOf('known', 'n', 'n-1'), refusedAs: 'divisor' },
    },
    ({ n, generations, fitted }) => laws.subsampledMoments(n, generations, fitted),
  ),
}
