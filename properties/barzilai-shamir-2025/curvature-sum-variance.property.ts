import { axis, domain, type Experiment, integersFrom, mean, verify } from 'collapse-check'
import scoreMartingale, { type Batches, curvatureVariance } from '#theorems/barzilai-shamir-2025/score-martingale'
import { FAMILIES, type FamilyName, type Sum, sumOverBatches } from './batch-scores.ts'

type Point = Batches & { readonly family: FamilyName }

/** The squared sum of the batches' curvatures less the information, in units of their variance over n. */
const squared =
  (changed: Partial<Sum> = {}): Experiment<Point> =>
  ({ family: name, n, T }) => {
    const { curvature, information, curvatureVariance: unit } = FAMILIES[name]
    const centred = (x: number) => curvature(x) - information
    const sum = sumOverBatches(name, { n, T }, centred, { weight: () => 1, ...changed })
    return (stream) => {
      const value = sum(stream)
      return (value * value * n) / unit
    }
  }

/** Var of the square is 2 + (kurtosis − 3)/(nT) squared means, with a kurtosis below 6 for both families. */
const equals = (value: number, { n, T }: Point) =>
  mean.equals(value, { margin: 0.12 * value, variance: { timesMeanSquared: 1.25 * (2 + 3 / (n * T)) } })
const at = (family: FamilyName, T: number, n = 5): Point => ({ family, n, T })

verify(scoreMartingale, {
  title: 'the sum of the curvatures, less the information, has variance T·Var(∂² ln p)/n',
  domain: domain({
    family: axis.choice<FamilyName>('von Mises direction', 'logistic location'),
    n: axis.logInteger(2, 20),
    T: axis.integer(1, 10),
  }).where(({ n, T, family }) => n * T <= 50 && (family !== 'logistic location' || n * T * T <= 180)),
  measures: 'the squared sum of batch curvatures at their own models, less I, in units of their variance over n',
  replicate: squared(),
  criterion: (point) => equals(curvatureVariance({ n: 1, T: point.T }, 1), point),
  examples: [
    at('von Mises direction', 1),
    at('von Mises direction', 10),
    at('logistic location', 3),
    at('logistic location', 6),
  ],
  controls: {
    'curvatures at the truth': {
      at: [at('von Mises direction', 10), at('logistic location', 6)],
      replicate: squared({ where: () => 0 }),
    },
    'curvatures at a model half a unit away': {
      at: [at('von Mises direction', 10)],
      replicate: squared({ where: (theta) => theta + 0.5 }),
    },
    'weighted like the scores': {
      at: [at('von Mises direction', 10)],
      replicate: squared({ weight: (t) => 1 / (t + 1) }),
    },
  },
  limits: ['At most 50 observations in all; deviations of less than 12 % are not looked for.'],
  figure: {
    title: 'Variance of the sum of curvatures, n = 5',
    x: 'T',
    xLabel: 'number of batches T',
    yLabel: 'n · variance / variance of one',
    over: integersFrom(1, 10),
    lines: { T: (T) => T },
    series: ({ family }) => family,
  },
})
