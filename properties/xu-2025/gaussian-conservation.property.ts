import { axis, domain, families, integersFrom, mean, schedules, verify, workflows } from 'collapse-check'
import gaussianBothDivisors, { gaussianMoments, locationRisk } from '#theorems/xu-2025/gaussian-both-divisors'
import { type GaussianRun, lastGaussian, walkOf } from './gaussian-walk.ts'

const total = (mean: number, sd: number) => mean * mean + sd * sd
/** Var(m² + s²)/(E(m² + s²))² from the law. */
const spread = (point: GaussianRun) => {
  const { s4, m2s2, m4 } = gaussianMoments(walkOf(point))
  return s4 + 2 * m2s2 + m4 - 1
}
const equals = (value: number, point: GaussianRun) =>
  mean.equals(value, {
    margin: 0.05 * value,
    variance: { timesMeanSquared: 1.25 * Math.max(1, spread(point)) },
  })
const at = (n: number, T: number, p = 0): GaussianRun => ({ n, p, T, divisor: 'n' })

verify(gaussianBothDivisors, {
  title: 'with divisor n the risk of the mean and the mean variance add up to σ_0², whatever the schedule',
  domain: domain({
    n: axis.logInteger(2, 100),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.integer(1, 40),
    divisor: axis.choice<'n' | 'n-1'>('n'),
  }).where((point) => spread(point) < 5),
  measures: '(μ_T − μ_0)² + σ_T² after one run with n_t = ⌈n t^p⌉',
  replicate: lastGaussian(total),
  criterion: (point) => equals(1, point),
  examples: [at(12, 1), at(12, 5), at(12, 15), at(12, 10), at(12, 15, 1), at(12, 15, 2)],
  controls: {
    'divisor n − 1': {
      at: [at(12, 15), at(12, 15, 2)],
      replicate: lastGaussian(total, () => ({ family: families.gaussian({ divisor: 'n-1' }) })),
    },
    'standard deviation in place of the variance': {
      at: [at(12, 15)],
      replicate: lastGaussian((mean, sd) => mean * mean + sd),
    },
    'deviations from the truth, not from the fitted mean': {
      at: [at(12, 5)],
      replicate: lastGaussian((mean, sd) => 2 * mean * mean + sd * sd),
    },
  },
  survivors: {
    'data in other units': { at: [at(12, 15)], replicate: lastGaussian(total, () => ({}), 1000) },
    'every observation drawn': { at: [at(12, 5)], replicate: lastGaussian(total, () => ({ path: 'raw' })) },
    'all data are kept': {
      at: [at(12, 15)],
      replicate: lastGaussian(total, ({ n }) => ({ workflow: workflows.accumulate, schedule: schedules.constant(n) })),
    },
  },
  limits: [
    'Deviations of less than 5 % are not looked for.',
    'Only where (μ_T − μ_0)² + σ_T² has a variance below 5 squared means.',
    'One dimension.',
  ],
  figure: {
    title: 'What the mean loses the variance gains: n = 12 in every generation, divisor n',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'in units of σ_0²',
    over: integersFrom(1, 40),
    lines: {
      'risk of the mean': (T) => locationRisk(walkOf(at(12, T))),
      'mean variance': (T) => 1 - locationRisk(walkOf(at(12, T))),
      sum: () => 1,
    },
    series: ({ n, p }) => (n === 12 && p === 0 ? 'simulated sum' : undefined),
  },
})
