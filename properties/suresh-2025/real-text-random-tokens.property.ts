import { axis, domain, experiment, integersFrom, mean, points, type Stream, verify } from 'collapse-check'
import theorem from '#theorems/suresh-2025/surviving-vocabulary'
import { distinct, unigram } from './worlds/unigram.ts'
import { asText, corpus, described, everything, seenShare, worth } from './worlds/words.ts'

interface Generation {
  readonly k: number
}

const text = corpus()
const after = (...k: number[]): Generation[] => points({ k })
const exact = ({ k }: Generation) => seenShare(text, k, everything).mean

/** Draws the i-th token from those not drawn yet: a step of a shuffle, of which the first steps are all there is. */
function withoutReplacement(words: Int32Array, i: number, stream: Stream): number {
  const j = i + Math.floor(stream.uniform() * (words.length - i))
  const word = words[j] ?? 0
  words[j] = words[i] ?? 0
  words[i] = word
  return word
}

/** The share of the different words that occurs among as many random tokens of the text. */
const amongTokens = experiment(
  ({ k }: Generation) => ({ tokens: worth(text, k), draw: withoutReplacement }),
  ({ tokens, draw }) => {
    const inOrder = new Int32Array(text.n)
    let filled = 0
    text.counts.forEach((count, word) => {
      inOrder.fill(word, filled, filled + count)
      filled += count
    })
    const words = new Int32Array(text.n)
    const seen = new Int32Array(text.counts.length)
    let round = 0
    return (stream) => {
      round++
      // A replicate is a function of its stream alone: it begins with the text in order, however the last one left it.
      words.set(inOrder)
      let different = 0
      for (let i = 0; i < tokens; i++) {
        const word = draw(words, i, stream)
        if (seen[word] !== round) different++
        seen[word] = round
      }
      return different / text.counts.length
    }
  },
)

verify(theorem, {
  title: 'k generations keep as many words as n g_{k+1}, about 2n/(k + 2), random tokens of the text do',
  domain: domain({ k: axis.integer(1, 15) }),
  examples: after(1, 2, 3, 5, 10),
  measures: `the share of the different words among that many random tokens; the text is ${described(text)}`,
  replicate: amongTokens,
  predicts: exact,
  criterion: (share) => mean.equals(share, { margin: 0.01, variance: { atMost: 0.25 / text.counts.length } }),
  controls: {
    'n/k tokens': { at: after(5, 10), replicate: amongTokens.in((_, { k }) => ({ tokens: Math.round(text.n / k) })) },
    'tokens drawn again and again': {
      at: after(1, 2),
      replicate: amongTokens.in({
        draw: (words, _, stream) => words[Math.floor(stream.uniform() * words.length)] ?? 0,
      }),
    },
    'one generation less': {
      at: after(2, 5),
      replicate: amongTokens.in((_, { k }) => ({ tokens: worth(text, k - 1) })),
    },
  },
  survivors: {
    'k generations themselves': {
      at: after(2, 5),
      replicate: unigram(
        ({ k }: Generation) => asText(text, k),
        (counts) => distinct(counts) / text.counts.length,
      ),
    },
  },
  limits: [
    'The number of ancestors is random; its mean is used, which moves the share by less than the margin.',
    'Deviations of less than 0.01 of the vocabulary are not looked for.',
  ],
  figure: {
    title: 'k generations against random tokens',
    over: after(...integersFrom(1, 15)),
    labels: ['generation k', 'share of the different words'],
    lines: { 'k generations, exact law': exact },
    series: () => 'among n g_{k+1} random tokens',
  },
})
