import { uniform } from '../../src/families/uniform.ts'
import {
  beatsIndependentRealOnly,
  beatsRealOnly,
  choice,
  domain,
  type Experiment,
  integer,
  integersFrom,
  logInteger,
  logSpaced,
  power,
  probability,
  property,
  recursiveTraining,
  relativeSyntheticVariance,
  replace,
  type TrainingPlan,
} from '../../src/index.ts'
import { verify } from '../../src/vitest/verify.ts'
import asymptoticRace from '../../theorems/xu-2025/asymptotic-race.ts'
import { beatsRealOnlyVector } from '../../theorems/xu-2025/beats-real-only-vector.ts'
import { biasedMean } from './biased-mean.ts'
import { type RegularFamily, regularFamilies } from './regular-families.ts'

interface Race {
  readonly family: string
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
}

const margin = 0.02
const named = ({ family }: Race) => regularFamilies[family] as RegularFamily
const ratio = ({ n, p, T }: Race) => relativeSyntheticVariance(integersFrom(1, T).map(power(n, p)))
const limit = (point: Race) => beatsRealOnlyVector(ratio(point), named(point).eigenvalues)
/** The observed errors are below T/(7n). */
const tolerance = ({ n, T }: Race) => (0.3 * T) / n

/** Whether θ_T is closer to the truth than θ_1; a tie is decided by a coin. */
const lastBeatsFirst =
  (regular: (point: Race) => RegularFamily = named, changed: Partial<TrainingPlan> = {}): Experiment<Race> =>
  (point) => {
    const { family, truth, read = (theta: Float64Array) => [...theta] } = regular(point)
    const training = recursiveTraining({
      family,
      workflow: replace,
      schedule: power(point.n, point.p),
      ...changed,
    })
    const origin = read(Float64Array.from(truth))
    const error = (theta: Float64Array) =>
      Math.hypot(...read(theta).map((value, i) => value - (origin[i] ?? Number.NaN)))
    let first = 0
    return (stream) => {
      const last = error(
        training.run(truth, point.T, stream, (t, theta) => {
          if (t === 1) first = error(theta)
        }),
      )
      // Estimates of lattice families tie exactly, up to rounding.
      if (Math.abs(last - first) < 1e-12) return stream.uniform() < 0.5
      return last < first
    }
  }

const at = (family: string, n = 1000, T = 5, p = 0): Race => ({ family, n, p, T })

verify(
  property(asymptoticRace, {
    title: 'with many data the last model beats the first one with the Gaussian’s probability',
    domain: domain({
      family: choice(...Object.keys(regularFamilies)),
      n: logInteger(200, 10_000),
      p: choice(0, 1),
      T: integer(2, 10),
    }),
    measures: 'one run of T generations with n_t = ⌈n t^p⌉: is θ_T closer to the truth than θ_1?',
    replicate: lastBeatsFirst(),
    criterion: (point) => probability.equals(limit(point), { margin, tolerance: tolerance(point) }),
    examples: Object.keys(regularFamilies).map((family) => at(family)),
    controls: {
      'the end of a uniform, unbiased': {
        at: [at('exponential', 1000, 2)],
        replicate: lastBeatsFirst(() => ({
          family: uniform({ estimator: 'unbiased' }),
          truth: [1],
          eigenvalues: [1],
        })),
      },
      'the end of a uniform, its maximum': {
        at: [at('exponential')],
        replicate: lastBeatsFirst(() => ({
          family: uniform({ estimator: 'maximum' }),
          truth: [1],
          eigenvalues: [1],
        })),
      },
      'a bias of 1/√n in every generation': {
        at: [at('exponential')],
        replicate: lastBeatsFirst(() => ({
          family: biasedMean({ beta: 1, a: 0.5 }),
          truth: [0],
          eigenvalues: [1],
        })),
      },
      'the law against other real data': {
        at: [at('exponential'), at('Bernoulli')],
        criterion: (point) =>
          probability.equals(beatsIndependentRealOnly(ratio(point)), { margin, tolerance: tolerance(point) }),
      },
      'the law of one parameter for two': {
        at: [at('normal mean and variance')],
        criterion: (point) =>
          probability.equals(beatsRealOnly(ratio(point)), { margin, tolerance: tolerance(point) }),
      },
    },
    survivors: {
      'another truth': {
        at: [at('exponential'), at('Poisson')],
        replicate: lastBeatsFirst((point) => ({ ...named(point), truth: [7] })),
      },
      'every observation drawn': {
        at: [at('exponential', 200, 2)],
        replicate: lastBeatsFirst(named, { path: 'raw' }),
      },
    },
    limits: [
      'A limit law at finite n: within 0.3 T/n by assumption, which the measured errors stay well below.',
      'Ten families with cheap exact sampling; logistic regression and other fits without sufficient statistics are not run here.',
    ],
    figure: {
      title: 'Beating real data alone at T = 5, n = 1000 in every generation',
      x: 'n',
      xLabel: 'observations a generation n',
      yLabel: 'P_n(5)',
      xScale: 'log',
      over: logSpaced(200, 10_000, 10),
      lines: {
        'one parameter, any regular family': () => 0.25,
        'normal mean and variance': () => beatsRealOnlyVector(4, [1, 2]),
      },
      series: ({ family }) => (family === 'normal mean and variance' ? 'two parameters' : 'one parameter'),
    },
  }),
)
