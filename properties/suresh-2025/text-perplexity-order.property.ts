import { axis, domain, integersFrom, points, probability, verify } from 'collapse-check'
import theorem from '#theorems/suresh-2025/ngram-perplexity'
import { eachWorkflow, logPerplexity, oneRunOfEach } from './worlds/ngram-loop.ts'
import { lessAfterTheFirst } from './worlds/ngram-order.ts'
import { endApart, type Ngrams } from './worlds/ngram-text.ts'

interface Loops {
  readonly ngrams: Ngrams
  readonly k: number
}
const BIGRAMS: Ngrams = 'bigrams of words'
const loops = points({ ngrams: BIGRAMS, k: 10 })

verify(theorem, {
  title: 'of the whole text, bigrams are less perplexed by its end after ten generations if all texts are kept',
  suite: 'text',
  domain: domain({ ngrams: axis.choice<Ngrams>(BIGRAMS), k: axis.choice(10) }),
  examples: loops,
  measures:
    'two runs of k generations on the whole text but for its last 5000 words, one where all texts are kept and one where each replaces the last: is the perplexity of those words lower in the first?',
  replicate: lessAfterTheFirst(
    ({ ngrams, k }: Loops) => ({ real: endApart(ngrams), k, order: ['accumulate', 'replace'] as const }),
    logPerplexity,
  ),
  criterion: () => probability.atLeast(0.95, { margin: 0.45 }),
  controls: {
    'the other way round': { at: loops, world: { order: ['replace', 'accumulate'] } },
    'each text replaces the last in both runs': { at: loops, world: { order: ['replace', 'replace'] } },
  },
  limits: [
    'Certified means more than half of all runs, of one text. Trigrams are left out: of one run of each loop, which the figure shows, no order is made.',
  ],
  figure: {
    title: 'Perplexity of the last 5000 words under trigrams of the rest, one run of each loop',
    over: points({ ngrams: 'trigrams of words' as Ngrams, k: integersFrom(0, 10) }),
    labels: ['generation k', 'perplexity'],
    lines: oneRunOfEach(
      eachWorkflow(() => endApart('trigrams of words'), 10),
      (loop, texts) => Math.exp(logPerplexity(loop, texts, endApart('trigrams of words').heldOut)),
    ),
    series: () => undefined,
  },
})
