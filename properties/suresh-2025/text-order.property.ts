import { axis, domain, experiment, integersFrom, points, probability, type Stream, verify } from 'collapse-check'
import theorem from '#theorems/suresh-2025/ngram-perplexity'
import {
  asWritten,
  eachWorkflow,
  logPerplexity,
  type NgramWorkflow,
  oneRunOfEach,
  recursion,
} from './worlds/ngram-loop.ts'
import { type Ngrams, wholeText } from './worlds/ngram-text.ts'

interface Loops {
  readonly ngrams: Ngrams
  readonly k: number
}
const HELD_OUT = 5000
const WORD_MODELS: readonly Ngrams[] = ['bigrams of words', 'trigrams of words']
const loops = points({ ngrams: [...WORD_MODELS], k: 10 })
const text = ({ ngrams }: Pick<Loops, 'ngrams'>) => wholeText(ngrams, HELD_OUT)
/** What costs more perplexity, and what less. */
const costly = ({ ngrams }: Loops): readonly [more: NgramWorkflow, less: NgramWorkflow] =>
  ngrams === 'bigrams of words' ? ['replace', 'accumulate'] : ['accumulate', 'replace']

verify(theorem, {
  title: 'on the whole text the latest text alone costs bigrams more perplexity than all texts do, and trigrams less',
  suite: 'text',
  domain: domain({ ngrams: axis.choice(...WORD_MODELS), k: axis.choice(10) }),
  examples: loops,
  measures:
    'two runs of k generations, one where each text replaces the last and one where all are kept: is the perplexity of the last 5000 words higher in the one that is said to cost more?',
  replicate: experiment(
    (point: Loops) => ({ real: text(point), order: costly(point) }),
    ({ real, order }, { k }) => {
      const perplexityAfter = (workflow: NgramWorkflow) => {
        const loop = { ...asWritten(real, k), workflow }
        const run = recursion(loop)
        return (stream: Stream) => logPerplexity(loop, run(stream), real.heldOut)
      }
      const [more, less] = order.map(perplexityAfter)
      return (stream) => (more?.(stream) ?? Number.NaN) > (less?.(stream) ?? Number.NaN)
    },
  ),
  criterion: () => probability.atLeast(0.95, { margin: 0.45 }),
  controls: {
    'the other way round': {
      at: loops,
      world: (_: unknown, point: Loops) => ({ order: [...costly(point)].reverse() as [NgramWorkflow, NgramWorkflow] }),
    },
  },
  limits: ['Certified means more than half of all runs, of one text.'],
  figure: {
    title: 'Perplexity of the last 5000 words under trigrams of the rest, one run of each loop',
    over: points({ ngrams: 'trigrams of words' as Ngrams, k: integersFrom(0, 10) }),
    labels: ['generation k', 'perplexity'],
    lines: oneRunOfEach(
      eachWorkflow(() => text({ ngrams: 'trigrams of words' }), 10),
      (loop, texts) => Math.exp(logPerplexity(loop, texts, text({ ngrams: 'trigrams of words' }).heldOut)),
    ),
    series: () => undefined,
  },
})
