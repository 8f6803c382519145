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
import forgetting, { heterozygosity } from '#theorems/xu-2025/forgetting'
import { reciprocalSum } from '#theorems/xu-2025/reciprocal-sum'

interface Counts {
  readonly start: number
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
}

const sizes = ({ n, p, T }: Counts) => integersFrom(1, T).map(schedules.power(n, p))
const exact = (point: Counts) => heterozygosity(point.start, sizes(point))

const varianceLeft =
  (changed: (point: Counts) => Partial<TrainingPlan> = () => ({}), other = false): Experiment<Counts> =>
  (point) => {
    const training = recursiveTraining({
      family: families.bernoulli(),
      workflow: workflows.replace,
      schedule: schedules.power(point.n, point.p),
      ...changed(point),
    })
    const start = other ? 1 - point.start : point.start
    return (stream) => {
      const theta = training.run([start], point.T, stream)[0] ?? Number.NaN
      return theta * (1 - theta)
    }
  }

// Numbers in [0, 1/4] have a variance of at most 1/64.
const equals = (value: number) => mean.equals(value, { margin: 0.01, variance: { atMost: 1 / 64 } })
const at = (p: number, T: number, n = 12, start = 0.3): Counts => ({ start, n, p, T })

verify(forgetting, {
  title: 'what is left of a Bernoulli model’s variance is the product of 1 − 1/n_t',
  domain: domain({
    start: axis.uniform(0.02, 0.98),
    n: axis.logInteger(2, 200),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.logInteger(1, 60),
  }).where((point) => exact(point) > 0.001),
  measures: 'θ_T(1 − θ_T) after one run with n_t = ⌈n t^p⌉',
  replicate: varianceLeft(),
  criterion: (point) => equals(exact(point)),
  examples: [at(0, 5), at(0, 15), at(0, 60), at(1, 15), at(1, 60), at(2, 60)],
  controls: {
    'all data are kept': {
      at: [at(0, 15), at(0, 60)],
      replicate: varianceLeft(() => ({ workflow: workflows.accumulate })),
    },
    'nothing is lost: the risk of a location family': {
      at: [at(0, 15), at(1, 60)],
      criterion: (point) => equals(point.start * (1 - point.start)),
    },
    'the sum in place of the product': {
      at: [at(0, 10)],
      criterion: (point) => equals(point.start * (1 - point.start) * Math.max(0, 1 - reciprocalSum(sizes(point)))),
    },
  },
  survivors: {
    'the other outcome followed': { at: [at(0, 15)], replicate: varianceLeft(() => ({}), true) },
    'every observation drawn': { at: [at(0, 5)], replicate: varianceLeft(() => ({ path: 'raw' })) },
  },
  limits: ['Deviations of less than 0.01, a twenty-fifth of the largest possible variance, are not looked for.'],
  figure: {
    title: 'Variance left in a Bernoulli model of probability 0.3, n = 12 at first',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'E θ_T(1 − θ_T)',
    over: integersFrom(1, 60),
    lines: {
      'constant n': (T) => exact(at(0, T)),
      'linear n·t': (T) => exact(at(1, T)),
      'superlinear n·t²': (T) => exact(at(2, T)),
    },
    series: ({ n }) => (n === 12 ? 'simulated' : undefined),
  },
})
