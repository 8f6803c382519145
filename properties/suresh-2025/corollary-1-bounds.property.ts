import { axis, domain, integersFrom, mean, points, verify } from 'collapse-check'
import theorem, {
  vocabulary,
  vocabularyAtLeast,
  vocabularyAtMost,
  vocabularyWith,
  type Zipf,
} from '#theorems/suresh-2025/corollary-1'
import { vocabularyVarianceAtMost } from '#theorems/suresh-2025/surviving-vocabulary'
import { allDataAreKept, everyTokenDrawn, multinomial, type Resample, weightsRaised } from './worlds/unigram.ts'
import { aTenthOfTheTokensIsLost, vocabularySize } from './worlds/vocabulary.ts'

const text = (exponent: number, shift: number, k: number | number[]) =>
  points({ n: 1000, symbols: 1000, exponent, shift, k })
const after = (...k: number[]) => text(1, 2.7, k)
const steep = (...k: number[]) => text(2, 5, k)

const reversed: Resample = (weights, total, n, stream, counts) => {
  weights.reverse()
  multinomial(weights, total, n, stream, counts)
}

verify(theorem, {
  title: 'the mean number of different symbols lies between the two bounds',
  domain: domain({
    n: axis.logInteger(20, 1000),
    exponent: axis.uniform(0.5, 2),
    shift: axis.uniform(0, 6),
    k: axis.logInteger(1, 30),
  }).derive(({ n, exponent, shift, k }) => ({ n, symbols: n, exponent, shift, k })),
  examples: [...after(1, 2, 5, 10), ...steep(1, 5, 10)],
  measures: 'the number of different symbols after one run of k generations',
  replicate: vocabularySize,
  predicts: (point: Zipf) => [vocabularyAtLeast(vocabulary(point)), vocabularyAtMost(vocabulary(point))] as const,
  // 2 %, or 0.3 standard deviations of one run; the variance is bounded by the law, with a quarter of slack.
  criterion: ([low, high], point) => {
    const variance = 1.25 * vocabularyVarianceAtMost(vocabulary(point)) + 1e-3
    const margin = Math.max(0.02 * low, 0.3 * Math.sqrt(variance))
    return mean.between(low, high, { margin, variance: { atMost: variance } })
  },
  controls: {
    ...aTenthOfTheTokensIsLost(...after(5, 10)),
    ...weightsRaised(...after(10)),
    ...allDataAreKept(...after(5, 10)),
    'a hundredth added to every count': { at: after(5, 10), replicate: vocabularySize.in({ smoothing: 0.01 }) },
    'lower bound with the constant 3/k': {
      at: after(10),
      predicts: (point) => [vocabularyWith(3 / point.k, vocabulary(point)), point.symbols] as const,
    },
    'upper bound with the constant 1/k': {
      at: after(5, 10),
      predicts: (point) => [0, vocabularyWith(1 / point.k, vocabulary(point))] as const,
    },
  },
  survivors: {
    ...everyTokenDrawn(...steep(5)),
    'symbols in another order': { at: steep(5), replicate: vocabularySize.in({ resample: reversed }) },
  },
  limits: [
    'Deviations of less than 2 %, or of 0.3 standard deviations of one run, are not looked for; see surviving-vocabulary-mean for the exact value.',
  ],
  figure: {
    title: 'Different symbols left, Zipf–Mandelbrot corpus of 1000 tokens (a = 1, b = 2.7)',
    over: after(...integersFrom(1, 10)),
    labels: ['generation k', 'mean number of symbols'],
    lines: {
      'lower bound': (point) => vocabularyAtLeast(vocabulary(point)),
      'upper bound': (point) => vocabularyAtMost(vocabulary(point)),
    },
  },
})
