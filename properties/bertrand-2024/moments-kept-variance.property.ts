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
import momentsKept, { fourthMoment, type Generation } from '#theorems/bertrand-2024/moments-kept'
import { meanSpread } from '#theorems/bertrand-2024/proposition-1'

/** σ_t² after a run from N(0, unit²), in units of the first variance. */
const variance =
  (changed: Partial<TrainingPlan> = {}, unit = 1): Experiment<Generation> =>
  ({ n, t }) => {
    const training = recursiveTraining({
      family: families.gaussian({ divisor: 'n-1' }),
      workflow: workflows.replace,
      schedule: schedules.constant(n),
      ...changed,
    })
    return (stream) => {
      const sd = (training.run([0, unit], t, stream)[1] ?? Number.NaN) / unit
      return sd * sd
    }
  }

/** Var σ_t² / (E σ_t²)² from the fourth moment, with a quarter of slack. */
const equalsMean = (point: Generation, value: number) =>
  mean.equals(value, {
    margin: 0.03 * value,
    variance: { timesMeanSquared: 1.25 * (fourthMoment(point) - 1) },
  })
const at = (t: number, n = 10): Generation => ({ n, t })

verify(momentsKept, {
  title: 'the mean variance after t generations is the first one',
  // Beyond, the fourth moment grows past what any number of runs can average.
  domain: domain({ n: axis.integer(4, 60), t: axis.integer(1, 5) }),
  measures: 'the variance (divisor n − 1) after one run of t generations, relative to the first',
  replicate: variance(),
  criterion: (point) => equalsMean(point, 1),
  examples: [at(1), at(2), at(3), at(5), at(5, 50), at(1, 4)],
  controls: {
    'maximum likelihood: divisor n': {
      at: [at(1), at(5)],
      replicate: variance({ family: families.gaussian({ divisor: 'n' }) }),
    },
    'the mean variance taken for the squared mean spread': {
      at: [at(3), at(5)],
      criterion: (point) => equalsMean(point, meanSpread(point) * meanSpread(point)),
    },
  },
  survivors: {
    'data in other units': { at: [at(5)], replicate: variance({}, 1000) },
    'every observation drawn': { at: [at(3)], replicate: variance({ path: 'raw' }) },
  },
  limits: [
    'At most five generations: later the mean lives on runs that nobody samples.',
    'Deviations of less than 3 % are not looked for; the variance of the replicates is taken from the law.',
  ],
  figure: {
    title: 'Mean variance and squared mean spread without real data, n = 10',
    x: 't',
    xLabel: 'generation t',
    yLabel: 'relative to the first',
    over: integersFrom(1, 10),
    lines: {
      'mean of σ_t² (this page)': () => 1,
      'square of the mean of σ_t': (t) => meanSpread(at(t)) * meanSpread(at(t)),
    },
    series: ({ n }) => (n === 10 ? 'simulated mean of σ_t²' : undefined),
  },
})
