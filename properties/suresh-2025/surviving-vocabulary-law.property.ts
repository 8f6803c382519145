import { axis, distribution, domain, integersFrom, laws, points, verify, worlds } from 'collapse-check'
import { vocabulary, type Zipf } from '#theorems/suresh-2025/corollary-1'
import theorem, { vocabularyLaw } from '#theorems/suresh-2025/surviving-vocabulary'
import { allDataAreKept, everyTokenDrawn, independentCounts, systematicSampling } from './worlds/unigram.ts'
import { vocabularySize } from './worlds/vocabulary.ts'

const margin = 0.05
const after = (...k: number[]) => points({ n: 20, symbols: 12, exponent: 1, shift: 0, k })
const exact = (point: Zipf) => laws.discrete('symbols among A random tokens', vocabularyLaw(vocabulary(point)))

verify(theorem, {
  title: 'the number of different symbols has the law of those among a random number of random tokens',
  domain: domain({
    n: axis.integer(2, 40),
    symbols: axis.integer(2, 16),
    exponent: axis.uniform(0, 2),
    shift: axis.uniform(0, 6),
    generationsPerToken: axis.logUniform(0.02, 1),
  }).derive(({ generationsPerToken, ...text }) => ({ ...text, k: Math.ceil(generationsPerToken * text.n) })),
  examples: [...after(1, 5, 20), { n: 40, symbols: 12, exponent: 1, shift: 0, k: 10 }],
  measures: 'the number of different symbols after one run of k generations',
  replicate: vocabularySize,
  predicts: exact,
  criterion: (law) => distribution.equals(law, { margin }),
  controls: {
    ...systematicSampling(...after(1, 5)),
    'counts drawn symbol by symbol, not adding up to n': {
      at: after(20),
      replicate: vocabularySize.in({ resample: independentCounts }),
    },
    ...worlds.oneGenerationTooMany(...after(1, 5)),
    ...allDataAreKept(...after(5)),
  },
  survivors: everyTokenDrawn(...after(5)),
  limits: ['Laws closer than 0.05 in Kolmogorov distance are not told apart.'],
  figure: {
    title: 'Distance of the number of symbols from its law, 20 tokens of 12 symbols',
    over: after(...integersFrom(1, 20)),
    labels: ['generation k', 'Kolmogorov distance'],
    lines: {
      'certified below': () => margin,
      'a generation later': (point) =>
        laws.kolmogorovDistance(exact(point), exact({ ...point, k: point.k + 1 }), integersFrom(0, point.symbols)),
    },
  },
})
