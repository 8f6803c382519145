import { integersFrom, mean, verify } from 'collapse-check'
import theorem, { drawnTokens, meanCount, transition, transitionMoments } from '#theorems/suresh-2025/ngram-counts'
import { drawnCounts, ranked, type WatchedNgram, watched, watchedNgrams } from './worlds/ngram-counts.ts'
import { smoothed } from './worlds/ngram-loop.ts'
import { ALL_NGRAMS } from './worlds/ngram-text.ts'

const exact = (point: WatchedNgram) => {
  const { chain, ngram } = watched(point)
  return meanCount(chain, ngram)
}

verify(theorem, {
  title: 'an n-gram is written as often, in the mean, as it stands in the real text',
  domain: watchedNgrams,
  examples: ALL_NGRAMS.flatMap((ngrams) => ranked(ngrams, 0, 5)),
  measures: 'how often a text drawn from the n-gram model of a slice of real text has the n-gram of some rank',
  replicate: drawnCounts(() => (ngram) => ngram),
  predicts: exact,
  // Var N_hw = Var M + 2 P Cov(M, N_h) + P² Var N_h.
  criterion: (value, point) => {
    const { chain, ngram } = watched(point)
    const [p, moment] = [transition(chain, ngram), transitionMoments(chain, ngram)]
    const square = moment(2, 0) + 2 * p * moment(1, 1) + p * p * moment(0, 2)
    const variance = 1.001 * (square - exact(point) * exact(point))
    return mean.equals(value, { margin: 0.1 * exact(point), variance: { atMost: variance } })
  },
  controls: {
    ...smoothed(...ranked('bigrams of words', 0), ...ranked('8-grams of characters', 0)),
    'tokens drawn without their context': {
      at: ranked('trigrams of words', 0),
      predicts: (point) => {
        const { chain, ngram } = watched(point)
        const last = ngram.tokens.at(-1)
        const seen = chain.ngrams.reduce((sum, { tokens, count }) => sum + (tokens.at(-1) === last ? count : 0), 0)
        return (drawnTokens(chain) * (chain.contexts[ngram.from] ?? 0) * seen) / (chain.n * chain.n)
      },
    },
  },
  survivors: {
    'after two generations, but for a seam': { at: ranked('bigrams of words', 0), world: { generations: 2 } },
  },
  limits: ['Deviations of less than 10 % are not looked for.'],
  figure: {
    title: 'Mean count of a bigram in the text that 200 words of real text make',
    over: ranked('bigrams of words', ...integersFrom(0, 19)),
    labels: ['rank of the bigram', 'mean count'],
    lines: { 'E N_hw': exact },
  },
})
