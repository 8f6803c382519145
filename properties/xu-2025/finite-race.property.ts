import { uniform as uniformFamily } from '../../src/families/uniform.ts'
import {
  accumulate,
  beatsIndependentRealOnly,
  beatsRealOnly,
  choice,
  constant,
  domain,
  type Experiment,
  integer,
  logSpaced,
  probability,
  property,
  type TrainingPlan,
  uniform,
} from '../../src/index.ts'
import { verify } from '../../src/vitest/verify.ts'
import asymptoticRace from '../../theorems/xu-2025/asymptotic-race.ts'
import { beatsRealOnlyVector } from '../../theorems/xu-2025/beats-real-only-vector.ts'
import { biasedMean } from './biased-mean.ts'
import { type Racer, raceOf } from './race.ts'
import { REGULAR_FAMILIES, type RegularFamilyName, regularFamily } from './regular-families.ts'

interface Race {
  readonly family: RegularFamilyName
  readonly n: number
  readonly T: number
}

const margin = 0.02
const LEAST = 10

/** Of the point's own family, or of another one. */
const race =
  (changed: Partial<TrainingPlan> = {}, other: Partial<Racer> = {}): Experiment<Race> =>
  ({ family: name, n, T }) => {
    const { family, truth, read } = regularFamily(name)
    const racer = { plan: { family, schedule: constant(n), ...changed }, truth, ...other }
    return raceOf(read === undefined ? racer : { read, ...racer }, T)
  }

const at = (family: RegularFamilyName, n = 20, T = 3): Race => ({
  family,
  n,
  T: Math.min(T, regularFamily(family).most.T),
})
const limit = ({ family, T }: Race) => beatsRealOnlyVector(T - 1, regularFamily(family).eigenvalues)

verify(
  property(asymptoticRace, {
    title: 'at every n the last model beats the first one with its family’s exact probability',
    domain: domain({
      family: choice(...REGULAR_FAMILIES),
      size: uniform(0, 1),
      generations: integer(2, 10),
    }).derive(({ family, size, generations }) => {
      const { n, T } = regularFamily(family).most
      return {
        family,
        n: Math.round(LEAST * Math.exp(size * Math.log(n / LEAST))),
        T: Math.min(T, generations),
      }
    }),
    measures: 'one run of T generations of n each: is θ_T closer to the truth than θ_1? Ties by a coin.',
    replicate: race(),
    criterion: ({ family, n, T }) => probability.equals(regularFamily(family).exact(n, T), { margin }),
    examples: REGULAR_FAMILIES.map((family) => at(family)),
    controls: {
      'the law of many observations': {
        at: [at('normal variance, divisor n', 10, 5), at('normal variance, divisor n', 20, 5)],
        criterion: (point) => probability.equals(limit(point), { margin }),
      },
      'the end of a uniform, unbiased': {
        at: [at('exponential', 1000, 2)],
        replicate: race({ family: uniformFamily({ estimator: 'unbiased' }) }),
      },
      'a bias of 1/√n in every generation': {
        at: [at('exponential', 1000, 5)],
        replicate: race({ family: biasedMean({ beta: 1, a: 0.5 }) }, { truth: [0] }),
      },
      'all data are kept': {
        at: [at('Poisson'), at('Rayleigh')],
        replicate: race({ workflow: accumulate }),
      },
      'the law against other real data': {
        at: [at('exponential'), at('Bernoulli')],
        criterion: ({ T }) => probability.equals(beatsIndependentRealOnly(T - 1), { margin }),
      },
      'the law of one parameter for two': {
        at: [at('normal mean and variance')],
        criterion: ({ T }) => probability.equals(beatsRealOnly(T - 1), { margin }),
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
      'The same n in every generation.',
      'Where the exact law is a chain of counts n is at most 40 and T at most 3; mean and variance together, two generations.',
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
        'its limit: one parameter': () => beatsRealOnly(2),
      },
      series: ({ family, T }) =>
        T === 3 && (family === 'exponential' || family === 'normal variance, divisor n')
          ? `simulated, ${family}`
          : undefined,
    },
  }),
)
