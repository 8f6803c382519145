import { axis, domain, families, integersFrom, mean, verify, workflows } from 'collapse-check'
import gaussianBothDivisors, { gaussianMoments, wassersteinRisk } from '#theorems/xu-2025/gaussian-both-divisors'
import { type GaussianRun, lastGaussian, walkOf } from './gaussian-walk.ts'

const squaredDistance = (mean: number, sd: number) => mean * mean + (sd - 1) * (sd - 1)
const risk = (point: GaussianRun) => wassersteinRisk(walkOf(point))
/** Var W₂²/(E W₂²)² from the moments. */
const spread = (point: GaussianRun) => {
  const { s1, s2, s3, s4, m2, m2s1, m2s2, m4 } = gaussianMoments(walkOf(point))
  const square = m4 + 2 * (m2s2 - 2 * m2s1 + m2) + s4 - 4 * s3 + 6 * s2 - 4 * s1 + 1
  return square / (risk(point) * risk(point)) - 1
}
const equals = (value: number, point: GaussianRun) =>
  mean.equals(value, {
    margin: 0.05 * value,
    variance: { timesMeanSquared: 1.25 * Math.max(1, spread(point)) },
  })
const at = (divisor: GaussianRun['divisor'], n: number, T: number, p = 0): GaussianRun => ({
  n,
  p,
  T,
  divisor,
})
const other = (point: GaussianRun) => (point.divisor === 'n' ? 'n-1' : 'n')

verify(gaussianBothDivisors, {
  title: 'the mean squared Wasserstein distance to the truth is the predicted one, with either divisor',
  domain: domain({
    n: axis.logInteger(2, 100),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.integer(1, 40),
    divisor: axis.choice('n', 'n-1'),
  }).where((point) => spread(point) < 5),
  measures: 'W₂² = (μ_T − μ_0)² + (σ_T − σ_0)² after one run with n_t = ⌈n t^p⌉, in units of σ_0²',
  replicate: lastGaussian(squaredDistance),
  criterion: (point) => equals(risk(point), point),
  examples: [
    at('n', 12, 1),
    at('n', 12, 5),
    at('n', 12, 15),
    at('n', 12, 40),
    at('n-1', 12, 1),
    at('n-1', 12, 3),
    at('n-1', 12, 5),
    at('n-1', 20, 5),
    at('n-1', 12, 15, 2),
  ],
  controls: {
    'the other divisor': {
      at: [at('n', 12, 15), at('n-1', 12, 5)],
      replicate: lastGaussian(squaredDistance, (point) => ({
        family: families.gaussian({ divisor: other(point) }),
      })),
    },
    'all data are kept': {
      at: [at('n', 12, 15)],
      replicate: lastGaussian(squaredDistance, () => ({ workflow: workflows.accumulate })),
    },
    'distance between the variances': {
      at: [at('n', 12, 15)],
      replicate: lastGaussian((mean, sd) => mean * mean + (sd * sd - 1) * (sd * sd - 1)),
    },
  },
  survivors: {
    'data in other units': {
      at: [at('n', 12, 15)],
      replicate: lastGaussian(squaredDistance, () => ({}), 1000),
    },
    'every observation drawn': {
      at: [at('n-1', 12, 5)],
      replicate: lastGaussian(squaredDistance, () => ({ path: 'raw' })),
    },
  },
  limits: [
    'Deviations of less than 5 % are not looked for.',
    'Only where the squared distance has a variance below 5 squared means; with divisor n − 1 that ends soon.',
  ],
  figure: {
    title: 'Mean squared Wasserstein distance to the truth, n = 12 in every generation',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'E W₂² / σ_0²',
    over: integersFrom(1, 40),
    lines: {
      'divisor n (maximum likelihood)': (T) => risk(at('n', 12, T)),
      'divisor n − 1 (unbiased)': (T) => risk(at('n-1', 12, T)),
      'never above 2 with divisor n': () => 2,
    },
    series: ({ divisor, p }) => (p > 0 ? undefined : `simulated, divisor ${divisor}`),
  },
})
