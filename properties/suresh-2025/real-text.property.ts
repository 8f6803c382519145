import { axis, domain, integersFrom, mean, verify } from 'collapse-check'
import survivingVocabulary from '#theorems/suresh-2025/surviving-vocabulary'
import { corpus } from './corpus.ts'
import { shareAtLeast, size, survivingShare } from './forgetting-words.ts'
import { type UnigramChanges, unigram } from './unigram.ts'

/** Words that were seen from `seen` to 2·seen − 1 times, k generations later. */
interface Words {
  readonly seen: number
  readonly k: number
}

const margin = 0.02
const text = corpus()
const octave = ({ seen }: Words) => ({ from: seen, to: 2 * seen })
/** Enough words to speak of a share. */
const isCommon = (words: Words) => size(text, octave(words)) >= 10
const SEEN = [1, 2, 4, 8, 16].filter((seen) => isCommon({ seen, k: 1 }))

/** The share of those words that is still in the text after k generations. */
const stillKnown =
  (changes: UnigramChanges = {}) =>
  (words: Words) => {
    const { from, to } = octave(words)
    const run = unigram(text.counts, changes)
    const many = size(text, { from, to })
    return (stream: Parameters<typeof run>[2]) => {
      const counts = run(text.n, words.k, stream)
      let alive = 0
      text.counts.forEach((count, i) => {
        if (count >= from && count < to && (counts[i] ?? 0) > 0) alive++
      })
      return alive / many
    }
  }

/** The variance is the law's, with a quarter of slack, and not below a fifth of the squared margin. */
const equals = (share: number, words: Words) => {
  const { variance } = survivingShare(text, words.k, octave(words))
  return mean.equals(share, {
    margin,
    variance: { atMost: Math.max(1.25 * variance, (margin * margin) / 5) },
  })
}
const exact = (words: Words) => survivingShare(text, words.k, octave(words)).mean
const at = (seen: number, k: number): Words => ({ seen, k })
const firstClass = SEEN[0] ?? 1

verify(survivingVocabulary, {
  title: 'words of a real text are forgotten as their counts predict',
  domain: domain({ seen: axis.choice(...SEEN), k: axis.integer(1, 12) }),
  measures: `the share of the words seen c to 2c − 1 times that k generations of a unigram model still know; the text is ${text.name}: ${text.n} words, ${text.counts.length} different ones`,
  replicate: stillKnown(),
  criterion: (words) => equals(exact(words), words),
  examples: SEEN.flatMap((seen) => [2, 5, 10].map((k) => at(seen, k))),
  controls: {
    'all text is kept': {
      at: [at(firstClass, 2), at(firstClass, 10)],
      replicate: stillKnown({ keepsAll: true }),
    },
    'one generation too many': { at: [at(firstClass, 2)], replicate: stillKnown({ later: 1 }) },
    'forgetting twice as fast': {
      at: [at(firstClass, 2), at(firstClass, 10)],
      criterion: (words) => equals(exact({ ...words, k: 2 * words.k }), words),
    },
  },
  survivors: {
    'words in another order': {
      at: [at(firstClass, 5)],
      replicate: (words) => {
        const run = unigram(Float64Array.from(text.counts).reverse())
        const { from, to } = octave(words)
        const last = text.counts.length - 1
        return (stream) => {
          const counts = run(text.n, words.k, stream)
          let alive = 0
          text.counts.forEach((count, i) => {
            if (count >= from && count < to && (counts[last - i] ?? 0) > 0) alive++
          })
          return alive / size(text, { from, to })
        }
      },
    },
  },
  limits: [
    'A unigram model: it knows words, not their order.',
    'Deviations of less than 0.02 of the words of a class are not looked for.',
    'Classes of fewer than 10 words are left out.',
  ],
  figure: {
    title: 'Words still known, by how often they were seen at first',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'share of the words',
    over: integersFrom(1, 12),
    lines: Object.fromEntries([
      ...SEEN.map((seen) => [
        seen === 1 ? 'seen once' : `seen ${seen} to ${2 * seen - 1} times`,
        (k: number) => exact(at(seen, k)),
      ]),
      ['Corollary 1, lower bound for the rarest', (k: number) => shareAtLeast(text, k, octave(at(firstClass, k)))],
    ]),
    series: () => 'simulated',
  },
})
