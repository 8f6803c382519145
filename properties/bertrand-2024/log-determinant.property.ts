import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import logDeterminant, {
  type GaussianSize,
  logDeterminantDrift,
  logDeterminantVariance,
} from '#theorems/bertrand-2024/log-determinant'

interface Run extends GaussianSize {
  readonly t: number
}

/** ln(det Σ_t / det Σ₀) after a run that started from a covariance of `unit`² times the identity. */
const logVolume =
  (changed: (point: Run) => Partial<TrainingPlan> = () => ({}), unit = 1): Experiment<Run> =>
  (point) => {
    const { n, d, t } = point
    const training = recursiveTraining({
      family: families.multivariateGaussian({ dimension: d, divisor: 'n-1' }),
      workflow: workflows.replace,
      schedule: schedules.constant(n),
      ...changed(point),
    })
    const diagonal = integersFrom(0, d - 1).map((i) => d + (i * (i + 3)) / 2)
    const truth = Array.from({ length: d + (d * (d + 1)) / 2 }, (_, i) => (diagonal.includes(i) ? unit : 0))
    return (stream) => {
      const theta = training.run(truth, t, stream)
      return 2 * diagonal.reduce((sum, i) => sum + Math.log((theta[i] ?? Number.NaN) / unit), 0)
    }
  }

/** Within 0.04 of a standard deviation; the variance is the law's, with a quarter of slack. */
const equalsMean = (point: Run, value: number) => {
  const variance = point.t * logDeterminantVariance(point)
  return mean.equals(value, { margin: 0.04 * Math.sqrt(variance), variance: { atMost: 1.25 * variance } })
}
const predicted = (point: Run) => point.t * logDeterminantDrift(point)
const at = (t: number, n = 10, d = 1): Run => ({ n, d, t })

verify(logDeterminant, {
  title: 'the mean of ln det Σ_t falls by the same amount in every generation',
  domain: domain({
    d: axis.choice(1, 2, 5),
    perDimension: axis.logUniform(1.2, 12),
    t: axis.integer(1, 10),
  }).derive(({ d, perDimension, t }) => ({ n: 1 + Math.ceil(perDimension * d), d, t })),
  measures: 'ln(det Σ_t / det Σ₀) after one run of t generations',
  replicate: logVolume(),
  criterion: (point) => equalsMean(point, predicted(point)),
  examples: [at(1), at(5), at(10), at(5, 10, 2), at(5, 10, 5), at(5, 7, 5), at(10, 3, 2), at(1, 2)],
  controls: {
    'the real data are kept': {
      at: [at(10), at(5, 10, 2)],
      replicate: logVolume(() => ({ workflow: workflows.fixedRealLatestSynthetic })),
    },
    'maximum likelihood: divisor n': {
      at: [at(1), at(5, 10, 5)],
      replicate: logVolume(({ d }) => ({ family: families.multivariateGaussian({ dimension: d, divisor: 'n' }) })),
    },
    'every direction like the first': {
      at: [at(5, 10, 5), at(5, 10, 2)],
      criterion: (point) => equalsMean(point, point.t * point.d * logDeterminantDrift({ ...point, d: 1 })),
    },
  },
  survivors: {
    'data in other units': { at: [at(10), at(5, 10, 5)], replicate: logVolume(undefined, 1000) },
    'every observation drawn': { at: [at(5, 10, 2)], replicate: logVolume(() => ({ path: 'raw' })) },
  },
  limits: [
    'Deviations of less than 0.04 standard deviations are not looked for.',
    'Finite t: that the volume vanishes almost surely follows from the negative drift.',
  ],
  figure: {
    title: 'Mean of ln det Σ_t without real data, n = 10',
    x: 't',
    xLabel: 'generation t',
    yLabel: 'ln(det Σ_t / det Σ₀)',
    over: integersFrom(1, 20),
    lines: {
      'd = 1': (t) => predicted(at(t)),
      'd = 2': (t) => predicted(at(t, 10, 2)),
      'd = 5': (t) => predicted(at(t, 10, 5)),
    },
    series: ({ n }) => (n === 10 ? 'simulated' : undefined),
  },
})
