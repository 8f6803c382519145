import { axis, distribution, domain, integersFrom, verify } from 'collapse-check'
import survivingVocabulary, { vocabularyLaw } from '#theorems/suresh-2025/surviving-vocabulary'
import { discreteLaw } from './discrete-law.ts'
import { independentCounts, systematic, tokenByToken } from './unigram.ts'
import { survivors, vocabulary, type Zipf } from './zipf-vocabulary.ts'

const margin = 0.05
const at = (n: number, k: number): Zipf => ({ n, symbols: 12, exponent: 1, shift: 0, k })
const law = (point: Zipf) => discreteLaw('symbols among A random tokens', vocabularyLaw(vocabulary(point)))

verify(survivingVocabulary, {
  title: 'the number of different symbols has the law of those among a random number of random tokens',
  domain: domain({
    n: axis.integer(2, 40),
    symbols: axis.integer(2, 16),
    exponent: axis.uniform(0, 2),
    shift: axis.uniform(0, 6),
    generationsPerToken: axis.logUniform(0.02, 1),
  }).derive(({ generationsPerToken, ...corpus }) => ({
    ...corpus,
    k: Math.ceil(generationsPerToken * corpus.n),
  })),
  measures: 'the number of different symbols after one run of k generations',
  replicate: survivors(),
  criterion: (point) => distribution.equals(law(point), { margin }),
  examples: [at(20, 1), at(20, 5), at(20, 20), at(40, 10)],
  controls: {
    'counts made even by systematic sampling': {
      at: [at(20, 1), at(20, 5)],
      replicate: survivors({ resample: systematic }),
    },
    'counts drawn symbol by symbol, not adding up to n': {
      at: [at(20, 20)],
      replicate: survivors({ resample: independentCounts }),
    },
    'one generation too many': { at: [at(20, 1), at(20, 5)], replicate: survivors({ later: 1 }) },
    'all data are kept': { at: [at(20, 5)], replicate: survivors({ keepsAll: true }) },
  },
  survivors: {
    'every token drawn': { at: [at(20, 5)], replicate: survivors({ resample: tokenByToken }) },
  },
  limits: ['Laws closer than 0.05 in Kolmogorov distance are not told apart.'],
  figure: {
    title: 'Distance of the number of symbols from its law, 20 tokens of 12 symbols',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Kolmogorov distance',
    over: integersFrom(1, 20),
    lines: {
      'certified below': () => margin,
      'a generation later': (k) => {
        const [now, next] = [law(at(20, k)), law(at(20, k + 1))]
        return Math.max(...integersFrom(0, 12).map((d) => Math.abs(now.cdf(d) - next.cdf(d))))
      },
    },
    series: ({ n }) => (n === 20 ? 'simulated' : undefined),
  },
})
