import { axis, domain, experiment, integersFrom, points, probability, verify } from 'collapse-check'
import theorem, { AS_UNIGRAMS_WITHIN, unigramShare } from '#theorems/suresh-2025/ngram-forgetting'
import { asWritten, recursion } from './worlds/ngram-loop.ts'
import { type Ngrams, wholeText } from './worlds/ngram-text.ts'

/** The n-gram model of the whole text, k generations on. */
interface Forgetting {
  readonly ngrams: Ngrams
  readonly k: number
}
const SEEN = [1, 2, 4, 8]
const WORD_MODELS: readonly Ngrams[] = ['bigrams of words', 'trigrams of words']
const after = (...k: number[]) => points({ ngrams: [...WORD_MODELS], k })

/** The words of each class, with their counts. */
function classes(text: Int32Array): readonly (readonly (readonly [word: number, count: number])[])[] {
  const counts = new Map<number, number>()
  for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1)
  return SEEN.map((seen) => [...counts].filter(([, count]) => count >= seen && count < 2 * seen))
}

/** The unigram law of each class. */
const lawOf = (point: Forgetting) =>
  classes(wholeText(point.ngrams).text).map((known) =>
    unigramShare(
      known.map(([, count]) => count),
      point.k,
    ),
  )

/** Whether the share of every class is near the unigram law. */
const nearTheLaw = experiment(
  (point: Forgetting) => ({ loop: asWritten(wholeText(point.ngrams), point.k), law: lawOf(point) }),
  ({ loop, law }) => {
    const run = recursion(loop)
    const known = classes(loop.text)
    return (stream) => {
      const left = new Set(run(stream).at(-1))
      return known.every((words, i) => {
        const share = words.filter(([word]) => left.has(word)).length / words.length
        return Math.abs(share - (law[i] ?? Number.NaN)) <= AS_UNIGRAMS_WITHIN
      })
    }
  },
)

verify(theorem, {
  title: 'in the whole text bigrams and trigrams forget words as a unigram model does, by how often they were seen',
  suite: 'text',
  domain: domain({ ngrams: axis.choice(...WORD_MODELS), k: axis.choice(3, 10) }),
  examples: after(3, 10),
  measures:
    'one run of k generations on the whole text: is the share of words that are still known within 0.03 of the unigram law in each octave?',
  replicate: nearTheLaw,
  criterion: () => probability.atLeast(0.95, { margin: 0.45 }),
  controls: {
    'the law of one generation less': {
      at: after(3),
      replicate: nearTheLaw.in((_, point) => ({ law: lawOf({ ...point, k: point.k - 1 }) })),
    },
    'all texts are kept': {
      at: after(3),
      replicate: nearTheLaw.in(({ loop }) => ({ loop: { ...loop, workflow: 'accumulate' } })),
    },
  },
  limits: ['Certified means more than half of all runs. Moby-Dick, 213 000 words; shorter texts differ more.'],
  figure: {
    title: 'Words left by the unigram law, by how often they were seen',
    over: points({ ngrams: 'bigrams of words' as Ngrams, k: integersFrom(1, 12) }),
    labels: ['generation k', 'share of the words'],
    lines: Object.fromEntries(
      SEEN.map((seen, i) => [
        seen === 1 ? 'seen once' : `seen ${seen} to ${2 * seen - 1} times`,
        (point: Forgetting) => lawOf(point)[i] ?? Number.NaN,
      ]),
    ),
    series: () => undefined,
  },
})
