import { axis, domain, integersFrom, mean, type Stream, verify } from 'collapse-check'
import survivingVocabulary from '#theorems/suresh-2025/surviving-vocabulary'
import { type Corpus, corpus } from './corpus.ts'
import { survivingShare, worth } from './forgetting-words.ts'
import { distinct, unigram } from './unigram.ts'

const text = corpus()
const everything = { from: 1, to: Number.POSITIVE_INFINITY }
const at = (k: number) => ({ k })

/** The share of the different words that occurs among as many random tokens of the text. */
const amongTokens =
  (tokens: (text: Corpus, k: number) => number, { again = false } = {}) =>
  ({ k }: { readonly k: number }) => {
    const words = Int32Array.from({ length: text.n })
    let filled = 0
    text.counts.forEach((count, word) => {
      words.fill(word, filled, filled + count)
      filled += count
    })
    const seen = new Int32Array(text.counts.length)
    let round = 0
    return (stream: Stream) => {
      round++
      let different = 0
      for (let i = 0; i < tokens(text, k); i++) {
        // The first steps of a shuffle; tokens drawn again may repeat.
        const j = again ? Math.floor(stream.uniform() * text.n) : i + Math.floor(stream.uniform() * (text.n - i))
        const word = words[j] ?? 0
        if (!again) {
          words[j] = words[i] ?? 0
          words[i] = word
        }
        if (seen[word] !== round) different++
        seen[word] = round
      }
      return different / text.counts.length
    }
  }
const equals = (share: number) => mean.equals(share, { margin: 0.01, variance: { atMost: 0.25 / text.counts.length } })

verify(survivingVocabulary, {
  title: 'k generations keep as many words as n g_{k+1}, about 2n/(k + 2), random tokens of the text do',
  domain: domain({ k: axis.integer(1, 15) }),
  measures: `the share of the different words among that many random tokens; the text is ${text.name}: ${text.n} words, ${text.counts.length} different ones`,
  replicate: amongTokens(worth),
  criterion: ({ k }) => equals(survivingShare(text, k, everything).mean),
  examples: [1, 2, 3, 5, 10].map(at),
  controls: {
    'n/k tokens': { at: [at(5), at(10)], replicate: amongTokens(({ n }, k) => Math.round(n / k)) },
    'tokens drawn again and again': { at: [at(1), at(2)], replicate: amongTokens(worth, { again: true }) },
    'one generation less': { at: [at(2), at(5)], replicate: amongTokens((all, k) => worth(all, k - 1)) },
  },
  survivors: {
    'k generations themselves': {
      at: [at(2), at(5)],
      replicate: ({ k }) => {
        const run = unigram(text.counts)
        return (stream) => distinct(run(text.n, k, stream)) / text.counts.length
      },
    },
  },
  limits: [
    'The number of ancestors is random; its mean is used, which moves the share by less than the margin.',
    'Deviations of less than 0.01 of the vocabulary are not looked for.',
  ],
  figure: {
    title: 'k generations against random tokens',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'share of the different words',
    over: integersFrom(1, 15),
    lines: { 'k generations, exact law': (k) => survivingShare(text, k, everything).mean },
    series: () => 'among n g_{k+1} random tokens',
  },
})
