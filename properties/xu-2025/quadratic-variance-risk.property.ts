import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import quadraticVarianceRiskTheorem, {
  quadraticVarianceRisk,
  squaredErrorVariance,
} from '#theorems/xu-2025/quadratic-variance-risk'
import { reciprocalSum } from '#theorems/xu-2025/reciprocal-sum'
import { morrisFamilies, type QuadraticVarianceFamily } from './quadratic-variance-families.ts'

interface Walk {
  readonly family: string
  readonly mean: number
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
}

const named = (family: string) => morrisFamilies[family] as QuadraticVarianceFamily
const degrees = ({ family, n, p, T }: Walk) =>
  integersFrom(1, T).map((t) => named(family).degrees(schedules.power(n, p)(t)))
const risk = (point: Walk) => quadraticVarianceRisk(named(point.family).variance, point.mean, degrees(point))
/** Var (θ_T − θ_0)² relative to the squared risk: 2 for a normal error. */
const spread = (point: Walk) =>
  squaredErrorVariance(named(point.family).variance, point.mean, degrees(point)) / (risk(point) * risk(point))

const squaredError =
  (changed: Partial<TrainingPlan> = {}): Experiment<Walk> =>
  (point) => {
    const { family, truth, mean } = named(point.family)
    const training = recursiveTraining({
      family,
      workflow: workflows.replace,
      schedule: schedules.power(point.n, point.p),
      ...changed,
    })
    const start = truth(point.mean)
    return (stream) => {
      const error = mean(training.run(start, point.T, stream)) - point.mean
      return error * error
    }
  }

const equals = (value: number, point: Walk) =>
  mean.equals(value, {
    margin: 0.05 * value,
    variance: { timesMeanSquared: 1.25 * Math.max(1, spread(point)) },
  })
const at = (family: string, mean: number, n: number, T: number, p = 0): Walk => ({ family, mean, n, p, T })

verify(quadraticVarianceRiskTheorem, {
  title: 'the mean squared error of the sample mean is the product formula, in every family',
  domain: domain({
    family: axis.choice(...Object.keys(morrisFamilies)),
    level: axis.uniform(0.1, 0.9),
    n: axis.logInteger(2, 500),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.integer(1, 15),
  })
    .derive(({ level, family, ...rest }) => ({ ...rest, family, mean: named(family).meanAt(level) }))
    .where((point) => risk(point) > 0 && spread(point) < 5)
    .where(({ family, n, T }) => family !== 'hyperbolic secant' || n * T <= 25),
  measures: 'the squared error of θ_T after one run with n_t = ⌈n t^p⌉',
  replicate: squaredError(),
  criterion: (point) => equals(risk(point), point),
  examples: [
    at('Poisson', 5, 12, 15),
    at('Bernoulli', 0.3, 12, 15),
    at('Bernoulli', 0.3, 12, 2),
    at('Bernoulli', 0.3, 12, 6),
    at('Bernoulli', 0.5, 2, 15),
    at('exponential', 1, 100, 10),
    at('gamma of shape 3', 1, 40, 10),
    at('negative binomial of size 2', 4, 40, 8),
    at('hyperbolic secant', 0.5, 12, 2),
    at('normal variance', 1, 60, 5),
  ],
  controls: {
    'V Σ 1/n_t for every family': {
      at: [at('Bernoulli', 0.3, 12, 15), at('normal variance', 1, 60, 5)],
      criterion: (point) => {
        const { v0, v1, v2 } = named(point.family).variance
        return equals((v0 + v1 * point.mean + v2 * point.mean * point.mean) * reciprocalSum(degrees(point)), point)
      },
    },
    'all data are kept': {
      at: [at('Poisson', 5, 12, 15), at('Bernoulli', 0.3, 12, 15)],
      replicate: squaredError({ workflow: workflows.accumulate }),
    },
    'v₂ = 1 for the normal variance': {
      at: [at('normal variance', 1, 60, 5)],
      criterion: (point) => equals(quadraticVarianceRisk({ v0: 0, v1: 0, v2: 1 }, point.mean, degrees(point)), point),
    },
  },
  survivors: {
    'every observation drawn': {
      at: [at('exponential', 1, 100, 1), at('Bernoulli', 0.3, 12, 5)],
      replicate: squaredError({ path: 'raw' }),
    },
  },
  limits: [
    'Deviations of less than 5 % of the risk are not looked for.',
    'Only where the squared error has a variance below 5 squared means: beyond, the mean lives on runs that nobody samples.',
  ],
  figure: {
    title: 'Risk of a Bernoulli probability of 0.3, twelve observations replace the last',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'mean squared error',
    over: integersFrom(1, 20),
    lines: {
      'product formula, v₂ = −1': (T) => risk(at('Bernoulli', 0.3, 12, T)),
      'V Σ 1/n_t, as for the normal': (T) => 0.21 * reciprocalSum(degrees(at('Bernoulli', 0.3, 12, T))),
    },
    series: ({ family, mean }) => (family === 'Bernoulli' && mean === 0.3 ? 'simulated' : undefined),
  },
})
