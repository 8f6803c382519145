import { axis, domain, experiment, integersFrom, points, probability, verify } from 'collapse-check'
import { type Ngram, ngramChain } from '#theorems/suresh-2025/ngram-counts'
import theorem, { survival, unigramSurvival } from '#theorems/suresh-2025/ngram-survival'
import { asWritten, recursion, smoothed } from './worlds/ngram-loop.ts'
import { inTheMiddle, type Ngrams, placed, type Slice, sliced, slices } from './worlds/ngram-text.ts'

/** The last `length` tokens of the n-gram that stands at a share of the slice. */
interface Remembered extends Slice {
  readonly at: number
  readonly length: number
}
const slice = (ngrams: Ngrams, at: number[], length: number): Remembered[] =>
  points({ ...inTheMiddle(ngrams, 100), at, length })
/** Forty places in a slice. */
const PLACES = integersFrom(0, 39).map((i) => i / 40)
const lastWords = ['bigrams of words', 'trigrams of words'] as const

function remembered({ at, length, ...where }: Remembered) {
  const { text, order } = sliced(where)
  const chain = ngramChain(text, order)
  const { tokens } = chain.ngrams[Math.floor(at * chain.ngrams.length)] as Ngram
  return { chain, string: tokens.slice(-Math.min(length, order)) }
}
const exact = (point: Remembered) => {
  const { chain, string } = remembered(point)
  return survival(chain, string)
}
const unigram = (point: Remembered) => {
  const { chain, string } = remembered(point)
  return unigramSurvival(chain, string)
}
/** Where what is remembered depends most on what comes before it. */
const unlike = slice('8-grams of characters', PLACES, 8)
  .sort((a, b) => Math.abs(exact(b) - unigram(b)) - Math.abs(exact(a) - unigram(a)))
  .slice(0, 1)

verify(theorem, {
  title: 'a word or an n-gram of a real text is still there after one generation with the exact probability',
  domain: domain({
    ...slices(50, 150),
    at: axis.uniform(0, 0.999),
    length: axis.choice(1, 2, 8),
  }).derive(placed),
  examples: [
    ...lastWords.flatMap((ngrams) => slice(ngrams, [0.2, 0.7], 1)),
    ...slice('8-grams of characters', [0.2, 0.7], 8),
  ],
  measures:
    'one text drawn from the n-gram model of a slice of real text: does it hold the last tokens of one of its n-grams?',
  replicate: experiment(
    (point: Remembered) => asWritten(sliced(point), 1),
    (loop, point) => {
      const run = recursion(loop)
      const { string } = remembered(point)
      const last = string.length - 1
      return (stream) => {
        const text = run(stream).at(-1) ?? new Int32Array(0)
        return text.some((_, at) => string.every((token, i) => text[at - last + i] === token))
      }
    },
  ),
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.03 }),
  controls: {
    ...smoothed(...slice('8-grams of characters', [0.2], 8)),
    'tokens drawn one by one': { at: unlike, predicts: unigram },
    'two generations': { at: slice('bigrams of words', [0.2], 1), world: { generations: 2 } },
  },
  limits: ['Deviations of less than 0.03 in probability are not looked for.'],
  figure: {
    title: 'An 8-gram survives one generation, 500 characters of real text',
    over: slice('8-grams of characters', PLACES, 8),
    labels: ['place in the slice', 'Pr(still there)'],
    lines: { 'exact law': exact, 'tokens drawn one by one': unigram },
  },
})
