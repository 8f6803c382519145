import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  laws,
  logSpaced,
  probability,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import beatsRealOnlyVectorTheorem, {
  beatsRealOnlyIsotropic,
  beatsRealOnlyVector,
} from '#theorems/xu-2025/beats-real-only-vector'
import { gaussianVector } from './gaussian-vector.ts'

interface Race {
  readonly d: number
  /** Largest eigenvalue over smallest; the others lie between in geometric progression. */
  readonly condition: number
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
}

const margin = 0.02
const ratio = ({ n, p, T }: Race) => laws.relativeSyntheticVariance(integersFrom(1, T).map(schedules.power(n, p)))
const eigenvalues = ({ d, condition }: Race) =>
  integersFrom(0, d - 1).map((i) => Math.exp((-i / Math.max(1, d - 1)) * Math.log(condition)))
const exact = (point: Race) => beatsRealOnlyVector(ratio(point), eigenvalues(point))
const squaredNorm = (x: Float64Array) => x.reduce((sum, xi) => sum + xi * xi, 0)

const lastBeatsFirst =
  (
    changed: Partial<TrainingPlan> = {},
    measure: (error: Float64Array) => number = squaredNorm,
    unit = 1,
  ): Experiment<Race> =>
  (point) => {
    const training = recursiveTraining({
      family: gaussianVector(eigenvalues(point).map((λ) => λ * unit * unit)),
      workflow: workflows.replace,
      schedule: schedules.power(point.n, point.p),
      ...changed,
    })
    const truth = new Array(point.d).fill(0)
    let first = 0
    return (stream) => {
      const last = training.run(truth, point.T, stream, (t, theta) => {
        if (t === 1) first = measure(theta)
      })
      return measure(last) < first
    }
  }

const at = (d: number, condition: number, T: number, p = 0): Race => ({ d, condition, n: 10, p, T })

verify(beatsRealOnlyVectorTheorem, {
  title: 'the last model beats the first one with the probability of Imhof’s integral',
  domain: domain({
    d: axis.integer(1, 6),
    condition: axis.logUniform(1, 100),
    n: axis.logInteger(1, 500),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.integer(2, 30),
  }),
  measures: 'one run of T generations with n_t = ⌈n t^p⌉ in d dimensions: is θ_T closer to the truth than θ_1?',
  replicate: lastBeatsFirst(),
  criterion: (point) => probability.equals(exact(point), { margin }),
  examples: [
    at(2, 1, 2),
    at(2, 1, 5),
    at(3, 1, 2),
    at(5, 1, 2),
    at(5, 1, 5),
    at(2, 2, 5),
    at(2, 2, 5, 2),
    at(3, 16, 3),
    at(2, 10, 2),
  ],
  controls: {
    'first coordinate only': {
      at: [at(2, 1, 2), at(3, 16, 3)],
      replicate: lastBeatsFirst({}, ([x = Number.NaN]) => x * x),
    },
    'only the smallest error of a coordinate counts': {
      at: [at(5, 1, 2)],
      replicate: lastBeatsFirst({}, (error) => Math.min(...error.map(Math.abs))),
    },
    'all data are kept': { at: [at(2, 1, 5)], replicate: lastBeatsFirst({ workflow: workflows.accumulate }) },
    'the one-dimensional formula': {
      at: [at(2, 1, 2), at(5, 1, 5)],
      criterion: (point) => probability.equals(laws.beatsRealOnly(ratio(point)), { margin }),
    },
    'the formula for equal variances': {
      at: [at(3, 16, 3), at(2, 10, 2)],
      criterion: (point) => probability.equals(beatsRealOnlyIsotropic(ratio(point), point.d), { margin }),
    },
  },
  survivors: {
    'data in other units': { at: [at(3, 16, 3)], replicate: lastBeatsFirst({}, squaredNorm, 1000) },
    'every observation drawn': { at: [at(2, 2, 5)], replicate: lastBeatsFirst({ path: 'raw' }) },
  },
  limits: [
    'Deviations of less than 0.02 in probability are not looked for.',
    'Independent coordinates: other covariances are rotations of these.',
  ],
  figure: {
    title: 'Probability of beating the model that saw real data only, one synthetic generation of equal size',
    x: 'condition',
    xLabel: 'largest over smallest eigenvalue, d = 3',
    yLabel: 'P',
    xScale: 'log',
    over: logSpaced(1, 1000, 40),
    lines: {
      'Imhof’s integral, R = 2': (condition) => exact(at(3, condition, 3)),
      'equal variances, d = 3': () => beatsRealOnlyIsotropic(2, 3),
      'one dimension': () => laws.beatsRealOnly(2),
    },
    series: ({ d, T }) => (d === 3 && T === 3 ? 'simulated' : undefined),
  },
})
