import { axis, domain, families, laws, logSpaced, points, probability, schedules, verify, worlds } from 'collapse-check'
import theorem from '#theorems/xu-2025/asymptotic-race'
import { beatsRealOnlyVector } from '#theorems/xu-2025/beats-real-only-vector'
import { REGULAR_FAMILIES, type RegularFamilyName, regularFamily } from './worlds/regular-families.ts'
import { family as gaussianMean } from './worlds/walk.ts'

interface Race {
  readonly family: RegularFamilyName
  /** Real observations. */
  readonly n: number
  /** Synthetic ones in every later generation. */
  readonly k: number
  readonly T: number
}

const LEAST = 10
const races = (family: RegularFamilyName, n = 20, T = 3, k = n) =>
  points({ family, n, k, T: Math.min(T, regularFamily(family).most.T) })
const exact = (point: Race) => regularFamily(point.family).exact(point)
const ratio = ({ n, k, T }: Race) => ((T - 1) * n) / k
const oneParameter = (point: Race) => laws.beatsRealOnly(ratio(point))
const line = (family: RegularFamilyName) => (point: Race) => exact({ ...point, family })

verify(theorem, {
  title: 'at every n the last model beats the first one with its family’s exact probability',
  domain: domain({
    family: axis.choice(...REGULAR_FAMILIES),
    size: axis.uniform(0, 1),
    growth: axis.choice(1, 2, 4),
    generations: axis.integer(2, 10),
  }).derive(({ family, size, growth, generations }) => {
    const { most } = regularFamily(family)
    const n = Math.round(LEAST * Math.exp(size * Math.log(most.n / LEAST)))
    return { family, n, k: n * Math.min(growth, most.growth), T: Math.min(most.T, generations) }
  }),
  examples: [...REGULAR_FAMILIES.flatMap((family) => races(family)), ...races('exponential', 20, 5, 80)],
  measures:
    'one run of T generations, the first of n observations and the others of k each: is θ_T closer to the truth than θ_1? Ties by a coin.',
  replicate: worlds.lastBeatsFirst(
    ({ family: name, n, k, T }: Race) => {
      const { family, truth } = regularFamily(name)
      return { family, truth, generations: T, n: schedules.realThenSynthetic(n, k) }
    },
    { error: (theta, truth, { family }) => regularFamily(family).error(theta, truth) },
  ),
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'the law of many observations': {
      at: [...races('normal variance, divisor n', 10, 5), ...races('normal variance, divisor n', 20, 5)],
      predicts: (point) => beatsRealOnlyVector(ratio(point), regularFamily(point.family).eigenvalues),
    },
    'the end of a uniform, unbiased': {
      at: races('exponential', 1000, 2),
      world: { family: families.uniform({ estimator: 'unbiased' }) },
    },
    'a bias of 1/√n in every generation': {
      at: races('exponential', 1000, 5),
      world: { family: families.additiveBias(gaussianMean, { size: 1, exponent: 0.5 }), truth: [0] },
    },
    ...worlds.allDataAreKept(...races('Poisson'), ...races('Rayleigh')),
    'the law against other real data': {
      at: [...races('exponential'), ...races('Bernoulli')],
      predicts: (point) => laws.beatsIndependentRealOnly(ratio(point)),
    },
    'as many synthetic data as real ones': { at: races('exponential', 20, 5, 80), world: (_, { n }) => ({ n }) },
    'the law of one parameter for two': { at: races('normal mean and variance'), predicts: oneParameter },
  },
  survivors: {
    'another scale': {
      at: [...races('exponential'), ...races('normal variance, known mean')],
      world: { truth: [7] },
    },
    ...worlds.everyObservationDrawn(...races('exponential', 20, 2), ...races('Bernoulli')),
  },
  limits: [
    'Deviations of less than 0.02 in probability are not looked for. How the exact laws come to the limit is the subject of asymptotic-race.',
    'Where the exact law is a chain of counts k = n ≤ 40 and T ≤ 3; mean and variance together, two generations.',
  ],
  figure: {
    title: 'Beating real data alone at T = 3, n in every generation',
    over: logSpaced(10, 400, 12).flatMap((n) => races('exponential', Math.round(n))),
    x: 'n',
    labels: ['observations a generation n', 'P_n(3)'],
    log: 'x',
    lines: {
      'normal variance, divisor n': line('normal variance, divisor n'),
      exponential: line('exponential'),
      'its limit: one parameter': oneParameter,
    },
    series: ({ family, n, k, T }) =>
      T === 3 && k === n && (family === 'exponential' || family === 'normal variance, divisor n')
        ? `simulated, ${family}`
        : undefined,
  },
})
