import {
  axis,
  domain,
  families,
  integersFrom,
  laws,
  points,
  probability,
  variates,
  verify,
  worlds,
} from 'collapse-check'
import theorem, { oneHalf } from '#theorems/xu-2025/symmetric-steps'
import { NOISES, type NoiseName } from './worlds/noises.ts'
import { randomSign, twoStepRace } from './worlds/two-step-race.ts'

interface Race {
  readonly noise: NoiseName
  readonly d: number
  readonly n: number
  /** Synthetic sample sizes ⌈n · growth · t^p⌉, t ≥ 2. */
  readonly growth: number
  readonly p: number
  readonly T: number
}

const names = Object.keys(NOISES) as NoiseName[]
const races = (noise: NoiseName | NoiseName[], d: number, n: number, T: number | number[], growth = 1, p = 0) =>
  points({ noise, d, n, growth, p, T })
const scheduleOf =
  ({ n, growth, p }: Race) =>
  (t: number) =>
    t === 1 ? n : Math.ceil(n * growth * Math.exp(p * Math.log(t)))
const ratio = (point: Race) => laws.relativeSyntheticVariance(integersFrom(1, point.T).map(scheduleOf(point)))

verify(theorem, {
  title: 'the last model beats the first one less than half of the time',
  domain: domain({
    noise: axis.choice(...names),
    d: axis.choice(1, 3),
    n: axis.integer(1, 6),
    growth: axis.logUniform(0.5, 4),
    p: axis.choice(0, -0.5, 0.5, 1, 2),
    T: axis.integer(2, 8),
  }).where((point) => ratio(point) >= 0.25),
  examples: [...races(names, 1, 3, 2, 4), ...races(names, 3, 2, 5), ...races('Laplace', 1, 1, 8, 0.5, -0.5)],
  measures: 'one run of T generations, n real and then ⌈n·growth·t^p⌉ synthetic: is θ_T closer to the truth than θ_1?',
  replicate: worlds.lastBeatsFirst((point: Race) => ({
    family: families.locationMean({ noise: NOISES[point.noise], dimension: point.d }),
    truth: new Array(point.d).fill(0),
    generations: point.T,
    n: scheduleOf(point),
  })),
  // Certified is less than the margin above 0.48, that is, below one half.
  criterion: () => probability.atMost(oneHalf - 0.02, { margin: 0.02 }),
  controls: {
    'two-point noise that never overshoots: one half exactly': {
      at: races('normal', 1, 3, 2, 4),
      replicate: twoStepRace((stream) => [randomSign(stream), randomSign(stream) / 2]),
    },
    'skewed steps: nine times in ten straight to the truth, else far beyond the other side': {
      at: races('normal', 1, 3, 2, 4),
      replicate: twoStepRace((stream) => {
        const x = randomSign(stream)
        return [x, stream.uniform() < 0.9 ? -x : 9 * x]
      }),
    },
    'the last model shrunk halfway towards the truth': {
      at: races('normal', 1, 3, 2),
      replicate: twoStepRace((stream, { n }) => {
        const x = variates.normal(stream) / Math.sqrt(n)
        return [x, 0.5 * (x + variates.normal(stream) / Math.sqrt(n)) - x]
      }),
    },
    'a bias that the second generation takes back': {
      at: races('normal', 1, 3, 2),
      replicate: twoStepRace((stream) => [1 + variates.normal(stream), variates.normal(stream) - 1]),
    },
  },
  survivors: {
    ...worlds.anotherTruth([7], ...races('Laplace', 1, 3, 2, 4)),
    'noise mirrored': {
      at: races('t with 3 degrees of freedom', 3, 2, 5),
      world: (_, { noise, d }) => ({
        family: families.locationMean({ noise: (stream) => -NOISES[noise](stream), dimension: d }),
      }),
    },
  },
  limits: [
    'Certified to below one half where the synthetic variance is at least a quarter of the real one; with less, P tends to one half from below and no margin is left.',
    'Means of independent noise in one and three dimensions, up to 8 generations.',
  ],
  figure: {
    title: 'Beating the first model with four times as many synthetic data, n = 3, one dimension',
    over: races('normal', 1, 3, integersFrom(2, 8), 4),
    labels: ['generation T', 'P(T)'],
    lines: { 'Gaussian noise, exact': (point) => laws.beatsRealOnly(ratio(point)), 'one half': () => oneHalf },
    series: ({ noise, d, growth }) => (d === 1 && growth === 4 ? noise : undefined),
  },
})
