import { axis, domain, integersFrom, mean, verify } from 'collapse-check'
import corollary1 from '#theorems/suresh-2025/corollary-1'
import { corpus } from './corpus.ts'
import { shareAtLeast, shareAtMost, survivingShare } from './forgetting-words.ts'
import { distinct, type UnigramChanges, unigram } from './unigram.ts'

const text = corpus()
const everything = { from: 1, to: Number.POSITIVE_INFINITY }
const at = (k: number) => ({ k })

/** The share of all different words that is still in the text after k generations. */
const vocabularyShare =
  (changes: UnigramChanges & { readonly share?: number } = {}) =>
  ({ k }: { readonly k: number }) => {
    const run = unigram(text.counts, changes)
    const n = Math.round(text.n * (changes.share ?? 1))
    return (stream: Parameters<typeof run>[2]) => distinct(run(n, k, stream)) / text.counts.length
  }
const atLeast = (share: number, k: number) =>
  mean.atLeast(share, {
    margin: 0.01,
    variance: { atMost: 1.25 * survivingShare(text, k, everything).variance + 1e-7 },
  })

verify(corollary1, {
  title: 'the vocabulary of a real text shrinks no faster than Corollary 1 says',
  domain: domain({ k: axis.integer(1, 15) }),
  measures: `the share of the different words that k generations of a unigram model still know; the text is ${text.name}: ${text.n} words, ${text.counts.length} different ones`,
  replicate: vocabularyShare(),
  criterion: ({ k }) => atLeast(shareAtLeast(text, k, everything), k),
  examples: [1, 2, 3, 5, 10].map(at),
  controls: {
    'a tenth of every text is lost': { at: [at(1), at(5)], replicate: vocabularyShare({ share: 0.9 }) },
    'one generation too many': { at: [at(1), at(2)], replicate: vocabularyShare({ later: 1 }) },
    'the constant 3/k': {
      at: [at(5), at(10)],
      criterion: ({ k }) => atLeast(constantThree(k), k),
    },
  },
  survivors: {
    'words in another order': {
      at: [at(5)],
      replicate: ({ k }) => {
        const run = unigram(Float64Array.from(text.counts).reverse())
        return (stream) => distinct(run(text.n, k, stream)) / text.counts.length
      },
    },
  },
  limits: [
    'One-sided. In a long text the two bounds hardly differ, because the words in danger are rare; the exact value between them is tested by count in real-text.',
    'Deviations of less than 0.01 of the vocabulary are not looked for.',
  ],
  figure: {
    title: 'Share of the vocabulary that is left',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'share of the different words',
    over: integersFrom(1, 15),
    lines: {
      'Corollary 1, lower bound': (k) => shareAtLeast(text, k, everything),
      'Corollary 1, upper bound': (k) => shareAtMost(text, k, everything),
      'exact law': (k) => survivingShare(text, k, everything).mean,
    },
  },
})

/** What the bound would be with g_k = 3/k. */
function constantThree(k: number): number {
  return text.counts.reduce((sum, count) => sum - Math.expm1((-3 * count) / k), 0) / text.counts.length
}
