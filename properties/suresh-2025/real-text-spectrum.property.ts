import { axis, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem from '#theorems/suresh-2025/frequency-spectrum'
import { unigram } from './worlds/unigram.ts'
import { asText, corpus, described, everything, seenShare } from './worlds/words.ts'

/** Words seen from `seen` to 2·seen − 1 times in generation k, however often they were seen at first. */
interface Octave {
  readonly seen: number
  readonly k: number
}

const margin = 0.01
const SEEN = [1, 2, 4, 8, 16, 32]
const text = corpus()
const after = (...k: number[]): Octave[] => points({ seen: 1, k })
const atLeast = (k: number, times: number) => seenShare(text, k, everything, { times })
const exact = ({ seen, k }: Octave) => atLeast(k, seen).mean - atLeast(k, 2 * seen).mean

/** The share of all different words of the first text that are now in the octave. */
const inOctave = unigram(
  ({ k }: Octave) => asText(text, k),
  (counts, { seen }) => {
    let words = 0
    for (const count of counts) if (count >= seen && count < 2 * seen) words++
    return words / counts.length
  },
)

verify(theorem, {
  title: 'of the words of a real text each octave of counts holds the exact number',
  domain: domain({ seen: axis.choice(...SEEN), k: axis.integer(1, 10) }),
  examples: points({ seen: SEEN, k: [1, 10] }),
  measures: `how many words are seen from c to 2c − 1 times in generation k, as a share of all words of the first text, which is ${described(text)}`,
  replicate: inOctave,
  predicts: exact,
  // Var(A − B) ≤ 2 Var A + 2 Var B.
  criterion: (share, { seen, k }) => {
    const variance = 2 * (atLeast(k, seen).varianceAtMost + atLeast(k, 2 * seen).varianceAtMost)
    return mean.equals(share, { margin, variance: { atMost: Math.max(variance, (margin * margin) / 5) } })
  },
  controls: {
    'all text is kept': { at: after(2, 10), replicate: inOctave.in({ keepsAll: true }) },
    ...worlds.oneGenerationTooMany(...after(1, 2)),
    'the octaves of the first text': {
      at: after(1, 10),
      predicts: ({ seen }) => {
        const still = text.counts.filter((count) => count >= seen && count < 2 * seen).length
        return still / text.counts.length
      },
    },
  },
  survivors: {
    'words in another order': {
      at: after(5),
      replicate: inOctave.in({ first: Float64Array.from(text.counts).reverse() }),
    },
  },
  limits: ['A unigram model.', 'Deviations of less than 0.01 of the vocabulary are not looked for.'],
  figure: {
    title: 'How many words are how frequent, of all words of the first text',
    over: after(...integersFrom(1, 15)),
    labels: ['generation k', 'share of the words'],
    lines: Object.fromEntries(
      SEEN.map((seen) => [
        seen === 1 ? 'seen once' : `seen ${seen} to ${2 * seen - 1} times`,
        ({ k }: Octave) => exact({ seen, k }),
      ]),
    ),
    series: () => 'simulated',
  },
})
