import { axis, domain, integersFrom, mean, verify } from 'collapse-check'
import corollary1, { vocabularyAtLeast, vocabularyAtMost } from '#theorems/suresh-2025/corollary-1'
import { vocabularyVarianceAtMost } from '#theorems/suresh-2025/surviving-vocabulary'
import { multinomial, sharpened, tokenByToken } from './unigram.ts'
import { survivors, vocabulary, type Zipf } from './zipf-vocabulary.ts'

/** 2 %, or 0.3 standard deviations of one run; the variance is bounded by the law, with a quarter of slack. */
const between = (low: number, high: number, point: Zipf) => {
  const variance = 1.25 * vocabularyVarianceAtMost(vocabulary(point)) + 1e-3
  const margin = Math.max(0.02 * low, 0.3 * Math.sqrt(variance))
  return mean.between(low, high, { margin, variance: { atMost: variance } })
}
/** Σ (1 − exp(−n p_i·constant/k)). */
const withConstant = (constant: number, point: Zipf) =>
  vocabulary(point).probabilities.reduce((sum, p) => sum - Math.expm1((-constant * point.n * p) / point.k), 0)
const at = (exponent: number, shift: number, k: number): Zipf => ({
  n: 1000,
  symbols: 1000,
  exponent,
  shift,
  k,
})
const atFigure = (k: number) => at(1, 2.7, k)

verify(corollary1, {
  title: 'the mean number of different symbols lies between the two bounds',
  domain: domain({
    n: axis.logInteger(20, 1000),
    exponent: axis.uniform(0.5, 2),
    shift: axis.uniform(0, 6),
    k: axis.logInteger(1, 30),
  }).derive(({ n, exponent, shift, k }) => ({ n, symbols: n, exponent, shift, k })),
  measures: 'the number of different symbols after one run of k generations',
  replicate: survivors(),
  criterion: (point) => between(vocabularyAtLeast(vocabulary(point)), vocabularyAtMost(vocabulary(point)), point),
  examples: [1, 2, 5, 10].map(atFigure).concat([1, 5, 10].map((k) => at(2, 5, k))),
  controls: {
    'a tenth of the tokens is lost': {
      at: [atFigure(5), atFigure(10)],
      replicate: survivors({ share: 0.9 }),
    },
    'weights raised to the power 1.05 when sampling': {
      at: [atFigure(10)],
      replicate: survivors({ resample: sharpened(1.05) }),
    },
    'all data are kept': { at: [atFigure(5), atFigure(10)], replicate: survivors({ keepsAll: true }) },
    'a hundredth added to every count': {
      at: [atFigure(5), atFigure(10)],
      replicate: survivors({ smoothing: 0.01 }),
    },
    'lower bound with the constant 3/k': {
      at: [atFigure(10)],
      criterion: (point) => between(withConstant(3, point), point.symbols, point),
    },
    'upper bound with the constant 1/k': {
      at: [atFigure(5), atFigure(10)],
      criterion: (point) => between(0, withConstant(1, point), point),
    },
  },
  survivors: {
    'every token drawn': { at: [at(2, 5, 5)], replicate: survivors({ resample: tokenByToken }) },
    'symbols in another order': {
      at: [at(2, 5, 5)],
      replicate: survivors({
        resample: (weights, total, n, stream, counts) => {
          weights.reverse()
          multinomial(weights, total, n, stream, counts)
        },
      }),
    },
  },
  limits: [
    'Deviations of less than 2 %, or of 0.3 standard deviations of one run, are not looked for; see surviving-vocabulary-mean for the exact value.',
  ],
  figure: {
    title: 'Different symbols left, Zipf–Mandelbrot corpus of 1000 tokens (a = 1, b = 2.7)',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'mean number of symbols',
    over: integersFrom(1, 10),
    lines: {
      'lower bound': (k) => vocabularyAtLeast(vocabulary(atFigure(k))),
      'upper bound': (k) => vocabularyAtMost(vocabulary(atFigure(k))),
    },
    series: ({ exponent }) => (exponent === 1 ? 'simulated' : undefined),
  },
})
