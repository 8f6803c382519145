import { axis, domain, families, integersFrom, mean, verify, workflows } from 'collapse-check'
import gaussianBothDivisors, { logVariance } from '#theorems/xu-2025/gaussian-both-divisors'
import { type GaussianRun, lastGaussian, walkOf } from './gaussian-walk.ts'

const logOfVariance = (_mean: number, sd: number) => 2 * Math.log(sd)
const law = (point: GaussianRun) => logVariance(walkOf(point))
/** To a tenth of the law's own standard deviation. */
const equals = (value: number, point: GaussianRun) =>
  mean.equals(value, {
    margin: 0.1 * Math.sqrt(law(point).variance),
    variance: { atMost: 1.25 * law(point).variance },
  })
const at = (divisor: GaussianRun['divisor'], n: number, T: number, p = 0): GaussianRun => ({
  n,
  p,
  T,
  divisor,
})
const other = (point: GaussianRun) => (point.divisor === 'n' ? 'n-1' : 'n')

verify(gaussianBothDivisors, {
  title: 'the logarithm of the variance drifts down as predicted, with either divisor',
  domain: domain({
    n: axis.logInteger(2, 200),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.integer(1, 60),
    divisor: axis.choice('n', 'n-1'),
  }),
  measures: 'ln(σ_T²/σ_0²) after one run with n_t = ⌈n t^p⌉',
  replicate: lastGaussian(logOfVariance),
  criterion: (point) => equals(law(point).mean, point),
  examples: [
    at('n', 12, 5),
    at('n', 12, 15),
    at('n', 12, 40),
    at('n-1', 12, 5),
    at('n-1', 12, 15),
    at('n-1', 12, 40),
    at('n-1', 12, 40, 1),
    at('n', 12, 40, 2),
    at('n-1', 2, 12),
  ],
  controls: {
    'the other divisor': {
      at: [at('n', 12, 15), at('n-1', 12, 40)],
      replicate: lastGaussian(logOfVariance, (point) => ({ family: families.gaussian({ divisor: other(point) }) })),
    },
    'all data are kept': {
      at: [at('n-1', 12, 40)],
      replicate: lastGaussian(logOfVariance, () => ({ workflow: workflows.accumulate })),
    },
    'logarithm of the mean variance': {
      at: [at('n-1', 12, 15), at('n-1', 12, 40, 1)],
      criterion: (point) => equals(0, point),
    },
  },
  survivors: {
    'data in other units': {
      at: [at('n', 12, 15)],
      replicate: lastGaussian(logOfVariance, () => ({}), 1000),
    },
    'every observation drawn': {
      at: [at('n-1', 12, 5)],
      replicate: lastGaussian(logOfVariance, () => ({ path: 'raw' })),
    },
  },
  limits: [
    'Drifts that differ by less than a tenth of the standard deviation of the logarithm are not told apart.',
    'A finite identity at each T; that the sum diverges exactly when Σ 1/n_t does is a statement about the series.',
  ],
  figure: {
    title: 'Mean logarithm of the variance, n = 12 in every generation',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'mean of ln(σ_T²/σ_0²)',
    over: integersFrom(1, 60),
    lines: {
      'divisor n': (T) => law(at('n', 12, T)).mean,
      'divisor n − 1': (T) => law(at('n-1', 12, T)).mean,
      'logarithm of the mean variance, divisor n − 1': () => 0,
    },
    series: ({ divisor, n, p }) => (p > 0 || n !== 12 ? undefined : `simulated, divisor ${divisor}`),
  },
})
