import { axis, domain, integersFrom, mean, verify } from 'collapse-check'
import survivingVocabulary, {
  vocabularyMean,
  vocabularyVarianceAtMost,
} from '#theorems/suresh-2025/surviving-vocabulary'
import { sharpened, systematic, tokenByToken } from './unigram.ts'
import { survivors, vocabulary, type Zipf } from './zipf-vocabulary.ts'

/** 2 %, or 0.3 standard deviations of one run; the variance is bounded by the law, with a quarter of slack. */
const equals = (value: number, point: Zipf) => {
  const variance = 1.25 * vocabularyVarianceAtMost(vocabulary(point)) + 1e-3
  const margin = Math.max(0.02 * value, 0.3 * Math.sqrt(variance))
  return mean.equals(value, { margin, variance: { atMost: variance } })
}
const at = (exponent: number, shift: number, k: number): Zipf => ({
  n: 1000,
  symbols: 1000,
  exponent,
  shift,
  k,
})
const atFigure = (k: number) => at(1, 2.7, k)

verify(survivingVocabulary, {
  title: 'the mean number of different symbols is the exact one',
  domain: domain({
    n: axis.logInteger(20, 1000),
    exponent: axis.uniform(0.5, 2),
    shift: axis.uniform(0, 6),
    k: axis.logInteger(1, 30),
  }).derive(({ n, exponent, shift, k }) => ({ n, symbols: n, exponent, shift, k })),
  measures: 'the number of different symbols after one run of k generations',
  replicate: survivors(),
  criterion: (point) => equals(vocabularyMean(vocabulary(point)), point),
  examples: [1, 2, 5, 10].map(atFigure).concat([1, 5, 10].map((k) => at(2, 5, k))),
  controls: {
    'all data are kept': { at: [atFigure(5), atFigure(10)], replicate: survivors({ keepsAll: true }) },
    'weights raised to the power 1.05 when sampling': {
      at: [atFigure(10)],
      replicate: survivors({ resample: sharpened(1.05) }),
    },
    'a tenth of the tokens is lost': {
      at: [atFigure(5), atFigure(10)],
      replicate: survivors({ share: 0.9 }),
    },
    'counts made even by systematic sampling': {
      at: [atFigure(5)],
      replicate: survivors({ resample: systematic }),
    },
    'one generation too many': { at: [atFigure(1), atFigure(5)], replicate: survivors({ later: 1 }) },
  },
  survivors: {
    'every token drawn': { at: [at(2, 5, 5)], replicate: survivors({ resample: tokenByToken }) },
  },
  limits: ['Deviations of less than 2 %, or of 0.3 standard deviations of one run, are not looked for.'],
  figure: {
    title: 'Different symbols left, Zipf–Mandelbrot corpora of 1000 tokens',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'mean number of symbols',
    over: integersFrom(1, 10),
    lines: {
      'exact law, a = 1, b = 2.7': (k) => vocabularyMean(vocabulary(atFigure(k))),
      'exact law, a = 2, b = 5': (k) => vocabularyMean(vocabulary(at(2, 5, k))),
    },
    series: ({ exponent }) => (exponent === 1 ? 'simulated, a = 1' : 'simulated, a = 2'),
  },
})
