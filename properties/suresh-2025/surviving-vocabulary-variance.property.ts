import { axis, domain, integersFrom, mean, verify } from 'collapse-check'
import survivingVocabulary, {
  vocabularyLaw,
  vocabularyMean,
  vocabularyVariance,
  vocabularyVarianceAtMost,
} from '#theorems/suresh-2025/surviving-vocabulary'
import { systematic, tokenByToken, type UnigramChanges } from './unigram.ts'
import { survivors, vocabulary, type Zipf } from './zipf-vocabulary.ts'

/** The squared distance of the number of symbols from its exact mean. */
const squaredDeviation =
  (changes: UnigramChanges = {}) =>
  (point: Zipf) => {
    const centre = vocabularyMean(vocabulary(point))
    const run = survivors(changes)(point)
    return (stream: Parameters<typeof run>[0]) => {
      const deviation = Number(run(stream)) - centre
      return deviation * deviation
    }
  }

/** 10 % of the variance; the variance of the squares is the law's, with a quarter of slack. */
const equals = (value: number, point: Zipf) => {
  const centre = vocabularyMean(vocabulary(point))
  let second = 0
  let fourth = 0
  vocabularyLaw(vocabulary(point)).forEach((mass, d) => {
    const square = (d - centre) * (d - centre)
    second += mass * square
    fourth += mass * square * square
  })
  return mean.equals(value, {
    margin: 0.1 * value,
    variance: { atMost: 1.25 * (fourth - second * second) + 1e-6 },
  })
}
const at = (n: number, k: number): Zipf => ({ n, symbols: 12, exponent: 1, shift: 0, k })

verify(survivingVocabulary, {
  title: 'the variance of the number of different symbols is the exact one',
  domain: domain({
    n: axis.integer(4, 40),
    symbols: axis.integer(4, 16),
    exponent: axis.uniform(0, 1.5),
    shift: axis.uniform(0, 6),
    generationsPerToken: axis.logUniform(0.05, 0.6),
  })
    .derive(({ generationsPerToken, ...corpus }) => ({
      ...corpus,
      k: Math.ceil(generationsPerToken * corpus.n),
    }))
    // Where nearly nothing is forgotten the variance is that of rare events.
    .where((point) => vocabularyVariance(vocabulary(point)) > 0.2),
  measures: 'the squared deviation of the number of symbols from its exact mean, after one run',
  replicate: squaredDeviation(),
  criterion: (point) => equals(vocabularyVariance(vocabulary(point)), point),
  examples: [at(20, 1), at(20, 5), at(20, 10), at(40, 10)],
  controls: {
    'counts made even by systematic sampling': {
      at: [at(20, 1), at(20, 5)],
      replicate: squaredDeviation({ resample: systematic }),
    },
    'symbols taken as independent': {
      at: [at(20, 1), at(20, 5)],
      criterion: (point) => equals(vocabularyVarianceAtMost(vocabulary(point)), point),
    },
    'all data are kept': { at: [at(20, 5)], replicate: squaredDeviation({ keepsAll: true }) },
  },
  survivors: {
    'every token drawn': { at: [at(20, 5)], replicate: squaredDeviation({ resample: tokenByToken }) },
  },
  limits: ['Deviations of less than 10 % of the variance are not looked for.'],
  figure: {
    title: 'Variance of the number of symbols, 20 tokens of 12 symbols',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Var uniq_k',
    over: integersFrom(1, 12),
    lines: {
      'exact law': (k) => vocabularyVariance(vocabulary(at(20, k))),
      'symbols taken as independent': (k) => vocabularyVarianceAtMost(vocabulary(at(20, k))),
    },
    series: ({ n }) => (n === 20 ? 'simulated' : undefined),
  },
})
