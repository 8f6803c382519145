import { axis, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import { words } from '#data/text'
import theorem, { keptExponent } from '#theorems/suresh-2025/kept-share'
import { type Text, unigram } from './worlds/unigram.ts'
import { corpus, countsOf, described, everything, seenShare } from './worlds/words.ts'

/** Words that were seen from `seen` to 2·seen − 1 times, none of them in the tenth that is kept, k generations later. */
interface Words {
  readonly seen: number
  readonly k: number
}

const margin = 0.02
const SEEN = [1, 2, 4]
const text = corpus()
const tenth = Math.floor(text.n / 10)
const kept = countsOf(words().tokens.subarray(0, tenth))
const drawn = text.n - tenth
/** The words that the kept tenth does not hold. */
const unprotected = { ...text, counts: text.counts.filter((_, word) => kept[word] === 0) }
const after = (...k: number[]): Words[] => points({ seen: 1, k })
const exact = ({ seen, k }: Words, many = drawn) =>
  seenShare(unprotected, k, { from: seen, to: 2 * seen }, { drawn: many })

/** The share of those words that is still in the text, a tenth of which is real and the same in every generation. */
const stillKnown = unigram(
  ({ k }: Words): Text => ({ first: text.counts, n: drawn, generations: k }),
  (counts, { seen }) => {
    let [alive, all] = [0, 0]
    text.counts.forEach((count, word) => {
      if (count < seen || count >= 2 * seen || kept[word] !== 0) return
      all++
      if ((counts[word] ?? 0) > 0) alive++
    })
    return alive / all
  },
).in({ kept })

/** The share of the whole vocabulary that is known if a tenth is kept. */
const vocabulary = (k: number) => {
  const outside = unprotected.counts.length / text.counts.length
  return 1 - outside + outside * seenShare(unprotected, k, everything, { drawn }).mean
}

verify(theorem, {
  title: 'words that are not in the kept tenth of a real text are forgotten faster than without it, as predicted',
  domain: domain({ seen: axis.choice(...SEEN), k: axis.integer(1, 15) }),
  examples: points({ seen: SEEN, k: [1, 5, 10] }),
  measures: `the share of the words seen c to 2c − 1 times, and not in the first tenth, that is still in the text after k generations; the text is ${described(text)}`,
  replicate: stillKnown,
  predicts: (words) => exact(words).mean,
  criterion: (share, words) =>
    mean.equals(share, {
      margin,
      variance: { atMost: Math.max(exact(words).varianceAtMost, (margin * margin) / 5) },
    }),
  controls: {
    'nothing is kept': { at: after(5, 10), replicate: stillKnown.in({ kept: new Float64Array(0), n: text.n }) },
    ...worlds.oneGenerationTooMany(...after(1, 5)),
    'the law without real text': { at: after(5, 10), predicts: (point) => exact(point, text.n).mean },
  },
  survivors: {
    'the limit law': { at: after(5, 10), predicts: ({ k }) => -Math.expm1(-keptExponent(tenth / text.n, k)) },
  },
  limits: ['A unigram model.', 'Deviations of less than 0.02 of the words of a class are not looked for.'],
  figure: {
    title: 'Words left if a tenth of the real text is kept, and if nothing is',
    over: after(...integersFrom(1, 15)),
    labels: ['generation k', 'share of the words'],
    lines: {
      'seen once, outside the kept tenth': (point) => exact(point).mean,
      'seen once, nothing kept': (point) => exact(point, text.n).mean,
      'all words, a tenth kept': ({ k }) => vocabulary(k),
      'all words, nothing kept': ({ k }) => seenShare(text, k, everything).mean,
    },
    series: ({ seen }) => (seen === 1 ? 'simulated' : undefined),
  },
})
