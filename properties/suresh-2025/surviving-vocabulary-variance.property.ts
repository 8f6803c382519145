import { axis, domain, experiment, integersFrom, mean, points, verify } from 'collapse-check'
import { vocabulary, type Zipf } from '#theorems/suresh-2025/corollary-1'
import theorem, {
  vocabularyMean,
  vocabularySquareVariance,
  vocabularyVariance,
  vocabularyVarianceAtMost,
} from '#theorems/suresh-2025/surviving-vocabulary'
import {
  allDataAreKept,
  asDescribed,
  distinct,
  everyTokenDrawn,
  recursion,
  systematicSampling,
} from './worlds/unigram.ts'
import { zipfText } from './worlds/vocabulary.ts'

const after = (...k: number[]) => points({ n: 20, symbols: 12, exponent: 1, shift: 0, k })
const exact = (point: Zipf) => vocabularyVariance(vocabulary(point))
const asIndependent = (point: Zipf) => vocabularyVarianceAtMost(vocabulary(point))

/** The squared distance of the number of symbols from its exact mean. */
const squaredDeviation = experiment(
  (point: Zipf) => ({ ...asDescribed(zipfText(point)), centre: vocabularyMean(vocabulary(point)) }),
  ({ centre, ...world }) => {
    const run = recursion(world)
    return (stream) => {
      const deviation = distinct(run(stream)) - centre
      return deviation * deviation
    }
  },
)

verify(theorem, {
  title: 'the variance of the number of different symbols is the exact one',
  domain: domain({
    n: axis.integer(4, 40),
    symbols: axis.integer(4, 16),
    exponent: axis.uniform(0, 1.5),
    shift: axis.uniform(0, 6),
    generationsPerToken: axis.logUniform(0.05, 0.6),
  })
    .derive(({ generationsPerToken, ...text }) => ({ ...text, k: Math.ceil(generationsPerToken * text.n) }))
    // Where nearly nothing is forgotten the variance is that of rare events.
    .where((point) => exact(point) > 0.2),
  examples: [...after(1, 5, 10), { n: 40, symbols: 12, exponent: 1, shift: 0, k: 10 }],
  measures: 'the squared deviation of the number of symbols from its exact mean, after one run',
  replicate: squaredDeviation,
  predicts: exact,
  // The variance of the squares is the law's, with a quarter of slack.
  criterion: (value, point) => {
    const variance = 1.25 * vocabularySquareVariance(vocabulary(point)) + 1e-6
    return mean.equals(value, { margin: 0.1 * value, variance: { atMost: variance } })
  },
  controls: {
    ...systematicSampling(...after(1, 5)),
    'symbols taken as independent': { at: after(1, 5), predicts: asIndependent },
    ...allDataAreKept(...after(5)),
  },
  survivors: everyTokenDrawn(...after(5)),
  limits: ['Deviations of less than 10 % of the variance are not looked for.'],
  figure: {
    title: 'Variance of the number of symbols, 20 tokens of 12 symbols',
    over: after(...integersFrom(1, 12)),
    labels: ['generation k', 'Var uniq_k'],
    lines: { 'exact law': exact, 'symbols taken as independent': asIndependent },
  },
})
