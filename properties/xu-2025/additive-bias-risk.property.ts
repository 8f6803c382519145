import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  variates,
  verify,
  workflows,
} from 'collapse-check'
import additiveBias, { type BiasedWalk, biasedRisk, squaredErrorVariance } from '#theorems/xu-2025/additive-bias'
import { biasedMean } from './biased-mean.ts'

interface Biased {
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
  readonly beta: number
  readonly a: number
}

const walkOf = ({ n, p, T, beta, a }: Biased): BiasedWalk => ({
  sizes: integersFrom(1, T).map(schedules.power(n, p)),
  beta,
  a,
})
const risk = (point: Biased) => biasedRisk(walkOf(point))

const squaredError =
  (changed: (point: Biased) => Partial<TrainingPlan> = () => ({}), truth = 0): Experiment<Biased> =>
  (point) => {
    const training = recursiveTraining({
      family: biasedMean(point),
      workflow: workflows.replace,
      schedule: schedules.power(point.n, point.p),
      ...changed(point),
    })
    return (stream) => {
      const error = (training.run([truth], point.T, stream)[0] ?? Number.NaN) - truth
      return error * error
    }
  }

/** The same bias with a fair sign in every generation. */
const randomSigns: Experiment<Biased> = (point) => {
  const { sizes, beta, a } = walkOf(point)
  return (stream) => {
    const error = sizes.reduce((sum, n) => {
      const bias = (stream.word() & 1 ? 1 : -1) * beta * Math.exp(-a * Math.log(n))
      return sum + bias + variates.normal(stream) / Math.sqrt(n)
    }, 0)
    return error * error
  }
}

const equals = (value: number, point: Biased) =>
  mean.equals(value, {
    margin: 0.05 * value,
    variance: {
      timesMeanSquared: (1.25 * squaredErrorVariance(walkOf(point))) / (risk(point) * risk(point)),
    },
  })
const at = (a: number, p: number, T = 12): Biased => ({ n: 20, p, T, beta: 0.7, a })

verify(additiveBias, {
  title: 'the mean squared error is the variance sum plus the square of the bias sum',
  domain: domain({
    n: axis.logInteger(2, 500),
    p: axis.choice(0, 0.8, 1.2, 1.9, 2.2),
    T: axis.integer(1, 12),
    beta: axis.logUniform(0.05, 1),
    a: axis.choice(0.5, 0.25, 0.75, 1, 2),
  }).where((point) => risk(point) < 1000 && squaredErrorVariance(walkOf(point)) > 0.2 * risk(point) * risk(point)),
  measures: 'the squared error of θ_T after one run with n_t = ⌈n t^p⌉ and a bias of β n_t^(−a)',
  replicate: squaredError(),
  criterion: (point) => equals(risk(point), point),
  examples: [0.8, 1.2, 1.9, 2.2].flatMap((p) => [at(0.5, p), at(1, p)]),
  controls: {
    'no bias': {
      at: [at(0.5, 1.2), at(0.5, 2.2)],
      replicate: squaredError(({ a }) => ({ family: biasedMean({ beta: 0, a }) })),
    },
    'bias of random sign': { at: [at(0.5, 1.2), at(0.5, 1.9)], replicate: randomSigns },
    'bias 1/n taken for 1/√n': {
      at: [at(1, 0.8), at(1, 1.9)],
      criterion: (point) => equals(biasedRisk({ ...walkOf(point), a: 0.5 }), point),
    },
    'all data are kept': { at: [at(0.5, 0.8)], replicate: squaredError(() => ({ workflow: workflows.accumulate })) },
  },
  survivors: {
    'another truth': { at: [at(0.5, 1.2)], replicate: squaredError(() => ({}), 7) },
    'every observation drawn': { at: [at(0.5, 0.8, 5)], replicate: squaredError(() => ({ path: 'raw' })) },
  },
  limits: [
    'Deviations of less than 5 % of the risk are not looked for.',
    'Up to 12 generations: the thresholds are statements about the sums, see additive-bias-threshold.',
  ],
  figure: {
    title: 'Mean squared error with a bias of 0.7 n^(−a), n = 20 at first',
    x: 'p',
    xLabel: 'growth exponent p of n_t = 20 t^p',
    yLabel: 'mean squared error after 12 generations',
    yScale: 'log',
    over: integersFrom(0, 50).map((i) => i / 20),
    lines: {
      'a = ½': (p) => risk(at(0.5, p)),
      'a = 1': (p) => risk(at(1, p)),
      'no bias': (p) => biasedRisk({ ...walkOf(at(1, p)), beta: 0 }),
    },
    series: ({ a }) => `simulated, a = ${a === 1 ? '1' : '½'}`,
  },
})
