import {
  axis,
  domain,
  type Experiment,
  families,
  laws,
  logSpaced,
  probability,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import asymptoticRace from '#theorems/xu-2025/asymptotic-race'
import { beatsRealOnlyVector } from '#theorems/xu-2025/beats-real-only-vector'
import { biasedMean } from './biased-mean.ts'
import { type Racer, raceOf } from './race.ts'
import { REGULAR_FAMILIES, type RegularFamilyName, regularFamily } from './regular-families.ts'

interface Race {
  readonly family: RegularFamilyName
  /** Real observations. */
  readonly n: number
  /** Synthetic ones in every later generation. */
  readonly k: number
  readonly T: number
}

const margin = 0.02
const LEAST = 10

/** Of the point's own family, or of another one. */
const race =
  (changed: Partial<TrainingPlan> = {}, other: Partial<Racer> = {}): Experiment<Race> =>
  ({ family: name, n, k, T }) => {
    const { family, truth, read } = regularFamily(name)
    const racer = { plan: { family, schedule: schedules.realThenSynthetic(n, k), ...changed }, truth, ...other }
    return raceOf(read === undefined ? racer : { read, ...racer }, T)
  }

const at = (family: RegularFamilyName, n = 20, T = 3, k = n): Race => ({
  family,
  n,
  k,
  T: Math.min(T, regularFamily(family).most.T),
})
const ratio = ({ n, k, T }: Race) => ((T - 1) * n) / k
const limit = (point: Race) => beatsRealOnlyVector(ratio(point), regularFamily(point.family).eigenvalues)

verify(asymptoticRace, {
  title: 'at every n the last model beats the first one with its family’s exact probability',
  domain: domain({
    family: axis.choice(...REGULAR_FAMILIES),
    size: axis.uniform(0, 1),
    growth: axis.choice(1, 2, 4),
    generations: axis.integer(2, 10),
  }).derive(({ family, size, growth, generations }) => {
    const { most } = regularFamily(family)
    const n = Math.round(LEAST * Math.exp(size * Math.log(most.n / LEAST)))
    return {
      family,
      n,
      k: n * Math.min(growth, most.growth),
      T: Math.min(most.T, generations),
    }
  }),
  measures:
    'one run of T generations, the first of n observations and the others of k each: is θ_T closer to the truth than θ_1? Ties by a coin.',
  replicate: race(),
  criterion: ({ family, n, k, T }) => probability.equals(regularFamily(family).exact(n, T, k), { margin }),
  examples: [...REGULAR_FAMILIES.map((family) => at(family)), at('exponential', 20, 5, 80)],
  controls: {
    'the law of many observations': {
      at: [at('normal variance, divisor n', 10, 5), at('normal variance, divisor n', 20, 5)],
      criterion: (point) => probability.equals(limit(point), { margin }),
    },
    'the end of a uniform, unbiased': {
      at: [at('exponential', 1000, 2)],
      replicate: race({ family: families.uniform({ estimator: 'unbiased' }) }),
    },
    'a bias of 1/√n in every generation': {
      at: [at('exponential', 1000, 5)],
      replicate: race({ family: biasedMean({ beta: 1, a: 0.5 }) }, { truth: [0] }),
    },
    'all data are kept': {
      at: [at('Poisson'), at('Rayleigh')],
      replicate: race({ workflow: workflows.accumulate }),
    },
    'the law against other real data': {
      at: [at('exponential'), at('Bernoulli')],
      criterion: (point) => probability.equals(laws.beatsIndependentRealOnly(ratio(point)), { margin }),
    },
    'as many synthetic data as real ones': {
      at: [at('exponential', 20, 5, 80)],
      replicate: (point) => race({ schedule: schedules.realThenSynthetic(point.n, point.n) })(point),
    },
    'the law of one parameter for two': {
      at: [at('normal mean and variance')],
      criterion: (point) => probability.equals(laws.beatsRealOnly(ratio(point)), { margin }),
    },
  },
  survivors: {
    'another scale': {
      at: [at('exponential'), at('normal variance, known mean')],
      replicate: race({}, { truth: [7] }),
    },
    'every observation drawn': {
      at: [at('exponential', 20, 2), at('Bernoulli')],
      replicate: race({ path: 'raw' }),
    },
  },
  limits: [
    'Deviations of less than 0.02 in probability are not looked for. How the exact laws come to the limit is the subject of asymptotic-race.',
    'Where the exact law is a chain of counts k = n ≤ 40 and T ≤ 3; mean and variance together, two generations.',
  ],
  figure: {
    title: 'Beating real data alone at T = 3, n in every generation',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'P_n(3)',
    xScale: 'log',
    over: logSpaced(10, 400, 12).map(Math.round),
    lines: {
      'normal variance, divisor n': (n) => regularFamily('normal variance, divisor n').exact(n, 3),
      exponential: (n) => regularFamily('exponential').exact(n, 3),
      'its limit: one parameter': () => laws.beatsRealOnly(2),
    },
    series: ({ family, n, k, T }) =>
      T === 3 && k === n && (family === 'exponential' || family === 'normal variance, divisor n')
        ? `simulated, ${family}`
        : undefined,
  },
})
