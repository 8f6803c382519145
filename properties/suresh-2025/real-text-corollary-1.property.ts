import { axis, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem from '#theorems/suresh-2025/corollary-1'
import { distinct, unigram } from './worlds/unigram.ts'
import { asText, corpus, described, everything, seenShare, shareAtLeast, shareAtMost } from './worlds/words.ts'

interface Generation {
  readonly k: number
}

const text = corpus()
const after = (...k: number[]): Generation[] => points({ k })
const lowerBound = ({ k }: Generation) => shareAtLeast(text, k, everything)

/** The share of all different words that is still in the text after k generations. */
const vocabularyShare = unigram(
  ({ k }: Generation) => asText(text, k),
  (counts) => distinct(counts) / text.counts.length,
)

verify(theorem, {
  title: 'the vocabulary of a real text shrinks no faster than Corollary 1 says',
  domain: domain({ k: axis.integer(1, 15) }),
  examples: after(1, 2, 3, 5, 10),
  measures: `the share of the different words that k generations of a unigram model still know; the text is ${described(text)}`,
  replicate: vocabularyShare,
  predicts: lowerBound,
  criterion: (share, { k }) =>
    mean.atLeast(share, {
      margin: 0.01,
      variance: { atMost: seenShare(text, k, everything).varianceAtMost + 1e-7 },
    }),
  controls: {
    'a tenth of every text is lost': {
      at: after(1, 5),
      replicate: vocabularyShare.in(({ n }) => ({ n: Math.round(n * 0.9) })),
    },
    ...worlds.oneGenerationTooMany(...after(1, 2)),
    'the bound past the exact law by 0.015': {
      at: after(1, 5, 10),
      predicts: ({ k }) => seenShare(text, k, everything).mean + 0.015,
    },
    'the constant 3/k': {
      at: after(5, 10),
      predicts: ({ k }) =>
        text.counts.reduce((alive, count) => alive - Math.expm1((-3 * count) / k), 0) / text.counts.length,
    },
  },
  survivors: {
    'words in another order': {
      at: after(5),
      replicate: vocabularyShare.in({ first: Float64Array.from(text.counts).reverse() }),
    },
  },
  limits: [
    'One-sided. In a long text the two bounds hardly differ, because the words in danger are rare; the exact value between them is tested by count in real-text.',
    'Deviations of less than 0.01 of the vocabulary are not looked for.',
  ],
  figure: {
    title: 'Share of the vocabulary that is left',
    over: after(...integersFrom(1, 15)),
    labels: ['generation k', 'share of the different words'],
    lines: {
      'Corollary 1, lower bound': lowerBound,
      'Corollary 1, upper bound': ({ k }) => shareAtMost(text, k, everything),
      'exact law': ({ k }) => seenShare(text, k, everything).mean,
    },
  },
})
