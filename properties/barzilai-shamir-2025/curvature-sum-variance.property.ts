import { axis, domain, experiment, integersFrom, mean, points, verify } from 'collapse-check'
import theorem, { curvatureVariance } from '#theorems/barzilai-shamir-2025/score-martingale'
import { type BatchSum, fewObservations, sumOverBatches } from './worlds/batch-sums.ts'
import { anyLocation, LOCATIONS, type LocationRun } from './worlds/locations.ts'

const runs = (family: LocationRun['family'], ...T: number[]) => points({ family, n: 5, T })

/** The squared sum of the batches' curvatures less the information, in units of their variance over n. */
const squared = experiment(
  (_: LocationRun): BatchSum => ({ weight: () => 1, at: (theta) => theta }),
  (summed, point) => {
    const { curvature, information, curvatureVariance: unit } = LOCATIONS[point.family]
    const sum = sumOverBatches(point, (x) => curvature(x) - information, summed)
    return (stream) => {
      const value = sum(stream)
      return (value * value * point.n) / unit
    }
  },
)

verify(theorem, {
  title: 'the sum of the curvatures, less the information, has variance T·Var(∂² ln p)/n',
  domain: domain({
    family: anyLocation,
    n: axis.logInteger(2, 20),
    T: axis.integer(1, 10),
  }).where(fewObservations),
  examples: [...runs('von Mises direction', 1, 10), ...runs('logistic location', 3, 6)],
  measures: 'the squared sum of batch curvatures at their own models, less I, in units of their variance over n',
  replicate: squared,
  predicts: ({ T }) => curvatureVariance({ n: 1, T }, 1),
  // Var of the square is 2 + (kurtosis − 3)/(nT) squared means, with a kurtosis below 6 for both families.
  criterion: (value, { n, T }) =>
    mean.equals(value, { margin: 0.12 * value, variance: { timesMeanSquared: 1.25 * (2 + 3 / (n * T)) } }),
  controls: {
    'curvatures at the truth': {
      at: [...runs('von Mises direction', 10), ...runs('logistic location', 6)],
      world: { at: () => 0 },
    },
    'curvatures at a model half a unit away': {
      at: runs('von Mises direction', 10),
      world: { at: (theta) => theta + 0.5 },
    },
    'weighted like the scores': { at: runs('von Mises direction', 10), world: { weight: (t) => 1 / (t + 1) } },
  },
  limits: ['At most 50 observations in all; deviations of less than 12 % are not looked for.'],
  figure: {
    title: 'Variance of the sum of curvatures, n = 5',
    over: runs('von Mises direction', ...integersFrom(1, 10)),
    labels: ['number of batches T', 'n · variance / variance of one'],
    lines: { T: ({ T }) => T },
    series: ({ family }) => family,
  },
})
