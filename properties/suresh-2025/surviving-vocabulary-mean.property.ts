import { axis, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import { vocabulary, type Zipf } from '#theorems/suresh-2025/corollary-1'
import theorem, { vocabularyMean, vocabularyVarianceAtMost } from '#theorems/suresh-2025/surviving-vocabulary'
import { allDataAreKept, everyTokenDrawn, systematicSampling, weightsRaised } from './worlds/unigram.ts'
import { aTenthOfTheTokensIsLost, vocabularySize } from './worlds/vocabulary.ts'

const text = (exponent: number, shift: number, k: number[]) => points({ n: 1000, symbols: 1000, exponent, shift, k })
const after = (...k: number[]) => text(1, 2.7, k)
const steep = (...k: number[]) => text(2, 5, k)
const exact = (point: Zipf) => vocabularyMean(vocabulary(point))

verify(theorem, {
  title: 'the mean number of different symbols is the exact one',
  domain: domain({
    n: axis.logInteger(20, 1000),
    exponent: axis.uniform(0.5, 2),
    shift: axis.uniform(0, 6),
    k: axis.logInteger(1, 30),
  }).derive(({ n, exponent, shift, k }) => ({ n, symbols: n, exponent, shift, k })),
  examples: [...after(1, 2, 5, 10), ...steep(1, 5, 10)],
  measures: 'the number of different symbols after one run of k generations',
  replicate: vocabularySize,
  predicts: exact,
  // 2 %, or 0.3 standard deviations of one run; the variance is bounded by the law, with a quarter of slack.
  criterion: (value, point) => {
    const variance = 1.25 * vocabularyVarianceAtMost(vocabulary(point)) + 1e-3
    const margin = Math.max(0.02 * value, 0.3 * Math.sqrt(variance))
    return mean.equals(value, { margin, variance: { atMost: variance } })
  },
  controls: {
    ...allDataAreKept(...after(5, 10)),
    ...weightsRaised(...after(10)),
    ...aTenthOfTheTokensIsLost(...after(5, 10)),
    ...systematicSampling(...after(5)),
    ...worlds.oneGenerationTooMany(...after(1, 5)),
  },
  survivors: everyTokenDrawn(...steep(5)),
  limits: ['Deviations of less than 2 %, or of 0.3 standard deviations of one run, are not looked for.'],
  figure: {
    title: 'Different symbols left, Zipf–Mandelbrot corpora of 1000 tokens',
    over: after(...integersFrom(1, 10)),
    labels: ['generation k', 'mean number of symbols'],
    lines: {
      'exact law, a = 1, b = 2.7': exact,
      'exact law, a = 2, b = 5': (point) => exact({ ...point, exponent: 2, shift: 5 }),
    },
    series: ({ exponent }) => `simulated, a = ${exponent}`,
  },
})
