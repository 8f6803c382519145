import { axis, domain, integersFrom, points, probability, verify } from 'collapse-check'
import theorem from '#theorems/suresh-2025/ngram-perplexity'
import { eachWorkflow, oneRunOfEach } from './worlds/ngram-loop.ts'
import { entropy, lessAfterTheFirst } from './worlds/ngram-order.ts'
import { type Ngrams, wholeText } from './worlds/ngram-text.ts'

interface Loops {
  readonly ngrams: Ngrams
  readonly k: number
}
const WORD_MODELS: readonly Ngrams[] = ['bigrams of words', 'trigrams of words']
const loops = points({ ngrams: [...WORD_MODELS], k: 5 })

verify(theorem, {
  title: 'on the whole text, too, bigrams and trigrams of the latest text alone are surer than those of all texts',
  suite: 'text',
  domain: domain({ ngrams: axis.choice(...WORD_MODELS), k: axis.choice(5) }),
  examples: loops,
  measures:
    'two runs of k generations on the whole text, one where each text replaces the last and one where all texts are kept: is the entropy of the model lower in the first?',
  replicate: lessAfterTheFirst(
    ({ ngrams, k }: Loops) => ({ real: wholeText(ngrams), k, order: ['replace', 'accumulate'] as const }),
    entropy,
  ),
  criterion: () => probability.atLeast(0.95, { margin: 0.45 }),
  controls: {
    'the other way round': { at: loops, world: { order: ['accumulate', 'replace'] } },
    'each text replaces the last in both runs': { at: loops, world: { order: ['replace', 'replace'] } },
  },
  limits: ['Certified means more than half of all runs, of one text.'],
  figure: {
    title: 'Entropy of a word given the last two, the whole text, one run of each loop',
    over: points({ ngrams: 'trigrams of words' as Ngrams, k: integersFrom(0, 10) }),
    labels: ['generation k', 'nats a word'],
    lines: oneRunOfEach(
      eachWorkflow(() => wholeText('trigrams of words'), 10),
      entropy,
    ),
    series: () => undefined,
  },
})
