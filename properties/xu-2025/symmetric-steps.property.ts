import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  laws,
  probability,
  type Stream,
  variates,
  verify,
} from 'collapse-check'
import symmetricSteps, { oneHalf } from '#theorems/xu-2025/symmetric-steps'
import { raceOf, twoStepRace } from './race.ts'
import { locationMean, noises } from './symmetric-noise.ts'

interface Race {
  readonly noise: string
  readonly d: number
  readonly n: number
  /** Synthetic sample sizes ⌈n · growth · t^p⌉, t ≥ 2. */
  readonly growth: number
  readonly p: number
  readonly T: number
}

const margin = 0.02
const schedule =
  ({ n, growth, p }: Race) =>
  (t: number) =>
    t === 1 ? n : Math.ceil(n * growth * Math.exp(p * Math.log(t)))
const ratio = (point: Race) => laws.relativeSyntheticVariance(integersFrom(1, point.T).map(schedule(point)))

const lastBeatsFirst =
  (noise: (point: Race) => (stream: Stream) => number, truth = 0): Experiment<Race> =>
  (point) =>
    raceOf(
      {
        plan: { family: locationMean(noise(point), point.d), schedule: schedule(point) },
        truth: new Array(point.d).fill(truth),
      },
      point.T,
    )
const named = ({ noise }: Race) => noises[noise] ?? variates.normal
const sign = (stream: Stream) => (stream.word() & 1 ? 1 : -1)
const at = (noise: string, d: number, n: number, T: number, growth = 1, p = 0): Race => ({
  noise,
  d,
  n,
  growth,
  p,
  T,
})

verify(symmetricSteps, {
  title: 'the last model beats the first one less than half of the time',
  domain: domain({
    noise: axis.choice(...Object.keys(noises)),
    d: axis.choice(1, 3),
    n: axis.integer(1, 6),
    growth: axis.logUniform(0.5, 4),
    p: axis.choice(0, -0.5, 0.5, 1, 2),
    T: axis.integer(2, 8),
  }).where((point) => ratio(point) >= 0.25),
  measures: 'one run of T generations, n real and then ⌈n·growth·t^p⌉ synthetic: is θ_T closer to the truth than θ_1?',
  replicate: lastBeatsFirst(named),
  // Certified is less than the margin above 0.48, that is, below one half.
  criterion: () => probability.atMost(oneHalf - margin, { margin }),
  examples: [
    ...Object.keys(noises).map((noise) => at(noise, 1, 3, 2, 4)),
    ...Object.keys(noises).map((noise) => at(noise, 3, 2, 5)),
    at('Laplace', 1, 1, 8, 0.5, -0.5),
  ],
  controls: {
    'two-point noise that never overshoots: one half exactly': {
      at: [at('normal', 1, 3, 2, 4)],
      replicate: twoStepRace(() => (stream) => [sign(stream), sign(stream) / 2]),
    },
    'skewed steps: nine times in ten straight to the truth, else far beyond the other side': {
      at: [at('normal', 1, 3, 2, 4)],
      replicate: twoStepRace(() => (stream) => {
        const x = sign(stream)
        return [x, stream.uniform() < 0.9 ? -x : 9 * x]
      }),
    },
    'the last model shrunk halfway towards the truth': {
      at: [at('normal', 1, 3, 2)],
      replicate: twoStepRace(({ n }: Race) => (stream) => {
        const x = variates.normal(stream) / Math.sqrt(n)
        return [x, 0.5 * (x + variates.normal(stream) / Math.sqrt(n)) - x]
      }),
    },
    'a bias that the second generation takes back': {
      at: [at('normal', 1, 3, 2)],
      replicate: twoStepRace(() => (stream) => [1 + variates.normal(stream), variates.normal(stream) - 1]),
    },
  },
  survivors: {
    'another truth': { at: [at('Laplace', 1, 3, 2, 4)], replicate: lastBeatsFirst(named, 7) },
    'noise mirrored': {
      at: [at('t with 3 degrees of freedom', 3, 2, 5)],
      replicate: lastBeatsFirst((point) => (stream) => -named(point)(stream)),
    },
  },
  limits: [
    'Certified to below one half where the synthetic variance is at least a quarter of the real one; with less, P tends to one half from below and no margin is left.',
    'Means of independent noise in one and three dimensions, up to 8 generations.',
  ],
  figure: {
    title: 'Beating the first model with four times as many synthetic data, n = 3, one dimension',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'P(T)',
    over: integersFrom(2, 8),
    lines: {
      'Gaussian noise, exact': (T) => laws.beatsRealOnly(ratio(at('normal', 1, 3, T, 4))),
      'one half': () => oneHalf,
    },
    series: ({ noise, d, growth }) => (d === 1 && growth === 4 ? noise : undefined),
  },
})
