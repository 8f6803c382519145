import { integersFrom, mean, variates, verify } from 'collapse-check'
import theorem, {
  martingaleCovariance,
  martingaleVariance,
  meanContextCount,
  transition,
  transitionMoments,
} from '#theorems/suresh-2025/ngram-counts'
import { drawnCounts, isThere, ranked, type WatchedNgram, watched, watchedNgrams } from './worlds/ngram-counts.ts'
import { ALL_NGRAMS } from './worlds/ngram-text.ts'

/** P, the mean of N_h, and the standard deviations of M and N_h. */
function scales(point: WatchedNgram) {
  const { chain, ngram } = watched(point)
  const moment = transitionMoments(chain, ngram)
  const centre = meanContextCount(chain, ngram)
  const spread = Math.sqrt(moment(0, 2) - centre * centre)
  return { p: transition(chain, ngram), centre, unit: Math.sqrt(martingaleVariance(chain, ngram)) * spread, moment }
}
const exact = (point: WatchedNgram) => {
  const { chain, ngram } = watched(point)
  return martingaleCovariance(chain, ngram) / scales(point).unit
}
/** Where a context and what comes after it hang together most. */
const entangled = ranked('8-grams of characters', ...integersFrom(0, 9))
  .filter(isThere)
  .sort((a, b) => Math.abs(exact(b)) - Math.abs(exact(a)))
  .slice(0, 1)

verify(theorem, {
  title: 'what comes after a context and how often the context comes are correlated as predicted',
  domain: watchedNgrams,
  examples: ALL_NGRAMS.flatMap((ngrams) => ranked(ngrams, 0, 4)),
  measures:
    'the product of N_hw − P_hw N_h and N_h − E N_h, in units of their standard deviations, in one text drawn from the n-gram model of a slice of real text',
  replicate: drawnCounts((point) => {
    const { p, centre, unit } = scales(point)
    return (count, context) => ((count - p * context) * (context - centre)) / unit
  }),
  predicts: exact,
  criterion: (value, point) => {
    const { centre, unit, moment } = scales(point)
    const square = moment(2, 2) - 2 * centre * moment(2, 1) + centre * centre * moment(2, 0)
    return mean.equals(value, { margin: 0.15, variance: { atMost: 1.001 * (square / (unit * unit)) } })
  },
  controls: {
    'a row multinomial given its count: no correlation': { at: entangled, predicts: () => 0 },
    'a row drawn anew, given its count': {
      at: entangled,
      replicate: drawnCounts((point) => {
        const { p, centre, unit } = scales(point)
        return (_, context, stream) =>
          ((variates.binomial(stream, context, p) - p * context) * (context - centre)) / unit
      }),
    },
  },
  limits: ['Correlations that are off by less than 0.15 are not looked for.'],
  figure: {
    title: 'Correlation of an 8-gram’s martingale with the count of its context, 1000 characters of real text',
    over: ranked('8-grams of characters', ...integersFrom(0, 9)),
    labels: ['rank of the 8-gram', 'correlation'],
    lines: { 'exact law': exact, 'multinomial rows': () => 0 },
  },
})
