import { integersFrom, mean, verify } from 'collapse-check'
import theorem, {
  martingaleVariance,
  meanContextCount,
  meanCount,
  transition,
  transitionMoments,
} from '#theorems/suresh-2025/ngram-counts'
import { drawnCounts, ranked, type WatchedNgram, watched, watchedNgrams } from './worlds/ngram-counts.ts'
import { smoothed } from './worlds/ngram-loop.ts'
import { ALL_NGRAMS } from './worlds/ngram-text.ts'

const exact = (point: WatchedNgram) => {
  const { chain, ngram } = watched(point)
  return martingaleVariance(chain, ngram)
}
const square = (x: number) => x * x

verify(theorem, {
  title: 'an n-gram’s count is off its context’s share by the variance of a martingale, P(1 − P) E N_h',
  domain: watchedNgrams,
  examples: ALL_NGRAMS.flatMap((ngrams) => ranked(ngrams, 0, 5)),
  measures: '(N_hw − P_hw N_h)² in one text drawn from the n-gram model of a slice of real text',
  replicate: drawnCounts((point) => {
    const { chain, ngram } = watched(point)
    const p = transition(chain, ngram)
    return (count, context) => square(count - p * context)
  }),
  predicts: exact,
  criterion: (value, point) => {
    const { chain, ngram } = watched(point)
    const fourth = transitionMoments(chain, ngram)(4, 0)
    const centre = exact(point)
    return mean.equals(value, { margin: 0.15 * centre, variance: { atMost: 1.001 * (fourth - centre * centre) } })
  },
  controls: {
    'a Poisson count: P E N_h': {
      at: ranked('bigrams of words', 0),
      predicts: (point) => {
        const { chain, ngram } = watched(point)
        return transition(chain, ngram) * meanContextCount(chain, ngram)
      },
    },
    'the count about its own mean': {
      at: ranked('bigrams of words', 0),
      replicate: drawnCounts((point) => {
        const { chain, ngram } = watched(point)
        const centre = meanCount(chain, ngram)
        return (count) => square(count - centre)
      }),
    },
    ...smoothed(...ranked('bigrams of words', 0)),
  },
  limits: ['Deviations of less than 15 % of the variance are not looked for.'],
  figure: {
    title: 'Variance of N_hw − P_hw N_h in the text that 200 words of real text make',
    over: ranked('bigrams of words', ...integersFrom(0, 19)),
    labels: ['rank of the bigram', 'variance'],
    lines: { 'P(1 − P) E N_h': exact },
  },
})
