import { axis, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem from '#theorems/suresh-2025/surviving-vocabulary'
import { unigram } from './worlds/unigram.ts'
import { asText, corpus, described, seenShare, shareAtLeast, size } from './worlds/words.ts'

/** Words that were seen from `seen` to 2·seen − 1 times, k generations later. */
interface Words {
  readonly seen: number
  readonly k: number
}

const margin = 0.02
const text = corpus()
const octave = (seen: number) => ({ from: seen, to: 2 * seen })
/** Classes with enough words to speak of a share. */
const SEEN = [1, 2, 4, 8, 16].filter((seen) => size(text, octave(seen)) >= 10)
const rarest = SEEN[0] ?? 1
const after = (...k: number[]): Words[] => points({ seen: rarest, k })
const exact = ({ seen, k }: Words) => seenShare(text, k, octave(seen))

/** The share of those words that is still in the text after k generations. */
const stillKnown = unigram(
  ({ k }: Words) => asText(text, k),
  (counts, { seen }, { first }) => {
    let [alive, words] = [0, 0]
    first.forEach((count, i) => {
      if (count < seen || count >= 2 * seen) return
      words++
      if ((counts[i] ?? 0) > 0) alive++
    })
    return alive / words
  },
)

verify(theorem, {
  title: 'words of a real text are forgotten as their counts predict',
  domain: domain({ seen: axis.choice(...SEEN), k: axis.integer(1, 12) }),
  examples: points({ seen: SEEN, k: [2, 5, 10] }),
  measures: `the share of the words seen c to 2c − 1 times that k generations of a unigram model still know; the text is ${described(text)}`,
  replicate: stillKnown,
  predicts: (words) => exact(words).mean,
  // Not below a fifth of the squared margin: a smaller variance would not make it cheaper.
  criterion: (share, words) => {
    const variance = Math.max(exact(words).varianceAtMost, (margin * margin) / 5)
    return mean.equals(share, { margin, variance: { atMost: variance } })
  },
  controls: {
    'all text is kept': { at: after(2, 10), replicate: stillKnown.in({ keepsAll: true }) },
    ...worlds.oneGenerationTooMany(...after(2)),
    'forgetting twice as fast': { at: after(2, 10), predicts: ({ seen, k }) => exact({ seen, k: 2 * k }).mean },
  },
  survivors: {
    'words in another order': {
      at: after(5),
      replicate: stillKnown.in({ first: Float64Array.from(text.counts).reverse() }),
    },
  },
  limits: [
    'A unigram model: it knows words, not their order.',
    'Deviations of less than 0.02 of the words of a class are not looked for.',
    'Classes of fewer than 10 words are left out.',
  ],
  figure: {
    title: 'Words still known, by how often they were seen at first',
    over: after(...integersFrom(1, 12)),
    labels: ['generation k', 'share of the words'],
    lines: Object.fromEntries([
      ...SEEN.map((seen) => [
        seen === 1 ? 'seen once' : `seen ${seen} to ${2 * seen - 1} times`,
        ({ k }: Words) => exact({ seen, k }).mean,
      ]),
      ['Corollary 1, lower bound for the rarest', ({ k }: Words) => shareAtLeast(text, k, octave(rarest))],
    ]),
    series: () => 'simulated',
  },
})
