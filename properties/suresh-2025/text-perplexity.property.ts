import { axis, domain, experiment, integersFrom, points, probability, verify } from 'collapse-check'
import theorem, { WORSE_FROM } from '#theorems/suresh-2025/ngram-perplexity'
import {
  asWritten,
  eachWorkflow,
  logPerplexity,
  type NgramWorkflow,
  oneRunOfEach,
  recursion,
  WORKFLOWS,
} from './worlds/ngram-loop.ts'
import { ALL_NGRAMS, endApart, type Ngrams } from './worlds/ngram-text.ts'

/** A loop on the whole text but for its last words. */
interface Loop {
  readonly ngrams: Ngrams
  readonly workflow: NgramWorkflow
  readonly k: number
}
const BIGRAMS: Ngrams = 'bigrams of words'
/** A run over a million characters takes long: it is asked for three generations, each of which replaces the last. */
const CHARACTERS: Loop = { ngrams: '8-grams of characters', workflow: 'replace', k: 3 }
const loops: Loop[] = [
  ...points({ ngrams: [BIGRAMS, 'trigrams of words' as Ngrams], workflow: [...WORKFLOWS], k: 10 }),
  CHARACTERS,
]
const asked = ({ ngrams, workflow, k }: Loop) =>
  loops.some((loop) => loop.ngrams === ngrams && loop.workflow === workflow && loop.k === k)

verify(theorem, {
  title: 'the end of the whole text is half as perplexing again, or more, after ten generations, whatever is kept',
  suite: 'text',
  domain: domain({
    ngrams: axis.choice(...ALL_NGRAMS),
    workflow: axis.choice(...WORKFLOWS),
    k: axis.choice(3, 10),
  }).where(asked),
  examples: loops,
  measures: 'one run of k generations: has the perplexity of the last 5000 words or characters risen by half?',
  replicate: experiment(
    ({ ngrams, workflow, k }: Loop) => ({ ...asWritten(endApart(ngrams), k), workflow }),
    (loop, { ngrams }) => {
      const run = recursion(loop)
      const { heldOut } = endApart(ngrams)
      const before = logPerplexity(loop, [], heldOut)
      return (stream) => logPerplexity(loop, run(stream), heldOut) - before >= WORSE_FROM
    },
  ),
  criterion: () => probability.atLeast(0.95, { margin: 0.45 }),
  controls: {
    'after one generation': {
      at: points({ ngrams: BIGRAMS, workflow: [...WORKFLOWS], k: 10 }),
      world: { generations: 1 },
    },
  },
  limits: [
    'Certified means more than half of all runs, of one text. 8-grams of characters are asked after three generations already, of the latest text alone.',
  ],
  figure: {
    title: 'Perplexity of the last 5000 words under bigrams of the rest, one run of each loop',
    over: points({ ngrams: BIGRAMS, workflow: 'replace' as const, k: integersFrom(0, 10) }),
    labels: ['generation k', 'perplexity'],
    lines: oneRunOfEach(
      eachWorkflow(() => endApart(BIGRAMS), 10),
      (loop, texts) => Math.exp(logPerplexity(loop, texts, endApart(BIGRAMS).heldOut)),
    ),
    series: () => undefined,
  },
})
