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
import scope, { type FreshShare, freshShareLimit, freshShareRisk } from '#theorems/xu-2025/scope'

const squaredError =
  (changed: (point: FreshShare) => Partial<TrainingPlan> = () => ({}), truth = 0): Experiment<FreshShare> =>
  (point) => {
    const training = recursiveTraining({
      family: families.gaussianMean({ sd: 1 }),
      workflow: workflows.freshRealLatestSynthetic({ share: point.share }),
      schedule: schedules.constant(point.n),
      ...changed(point),
    })
    return (stream) => {
      const error = (training.run([truth], point.T, stream)[0] ?? Number.NaN) - truth
      return error * error
    }
  }

// The squared error of a normal estimate has variance 2·mean²; a quarter of slack.
const equals = (value: number) => mean.equals(value, { margin: 0.05 * value, variance: { timesMeanSquared: 2.5 } })
const at = (share: number, T: number): FreshShare => ({ n: 20, T, share })

verify(scope, {
  title: 'with a share of fresh real data in every batch the risk is that of an autoregression, and bounded',
  domain: domain({
    tens: axis.integer(1, 10),
    T: axis.integer(1, 30),
    // Shares that are whole numbers of observations.
    share: axis.choice(0.1, 0.2, 0.5, 0.9),
  }).derive(({ tens, T, share }) => ({ n: 10 * tens, T, share })),
  measures: 'the squared error of θ_T after one run with n observations a generation, a share of them fresh and real',
  replicate: squaredError(),
  criterion: (point) => equals(freshShareRisk(point)),
  examples: [at(0.1, 1), at(0.1, 5), at(0.1, 10), at(0.1, 30), at(0.5, 30), at(0.9, 10)],
  controls: {
    'purely synthetic': {
      at: [at(0.1, 30), at(0.5, 30)],
      replicate: squaredError(() => ({ workflow: workflows.replace })),
    },
    'all data are kept': {
      at: [at(0.5, 30)],
      replicate: squaredError(() => ({ workflow: workflows.accumulate })),
    },
    'the limit at once': {
      at: [at(0.1, 5)],
      criterion: (point) => equals(freshShareLimit(point)),
    },
  },
  survivors: {
    'another truth': { at: [at(0.1, 10)], replicate: squaredError(() => ({}), 7) },
    'every observation drawn': { at: [at(0.5, 5)], replicate: squaredError(() => ({ path: 'raw' })) },
  },
  limits: [
    'Deviations of less than 5 % of the risk are not looked for.',
    'Shares that make a whole number of observations.',
  ],
  figure: {
    title: 'Risk with a share of fresh real data, n = 20 in every generation',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'mean squared error',
    over: integersFrom(1, 40),
    lines: {
      'a tenth fresh': (T) => freshShareRisk(at(0.1, T)),
      'its limit': () => freshShareLimit(at(0.1, 1)),
      'half fresh': (T) => freshShareRisk(at(0.5, T)),
      'purely synthetic': (T) => freshShareRisk(at(0, T)),
    },
    series: ({ share }) => (share === 0.9 ? undefined : 'simulated'),
  },
})
