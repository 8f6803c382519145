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
import { ALL_NGRAMS, type Ngrams, wholeText } from './worlds/ngram-text.ts'

/** A loop on the whole text but for its last tokens. */
interface Loop {
  readonly ngrams: Ngrams
  readonly workflow: NgramWorkflow
  readonly smoothed: boolean
  readonly k: number
}
const HELD_OUT = 5000
const loops = (ngrams: Ngrams[], workflow: readonly NgramWorkflow[], smoothed = false): Loop[] =>
  points({ ngrams, workflow: [...workflow], smoothed, k: 10 })
const text = ({ ngrams }: Pick<Loop, 'ngrams'>) => wholeText(ngrams, HELD_OUT)
/** What a run takes seconds for: not all texts of a million characters, and smoothing of bigrams only. */
const isQuick = ({ ngrams, workflow, smoothed }: Loop) =>
  smoothed ? ngrams === 'bigrams of words' : ngrams !== '8-grams of characters' || workflow !== 'accumulate'

verify(theorem, {
  title: 'after ten generations of the whole text held-out text is half as perplexing again, or more, whatever is kept',
  suite: 'text',
  domain: domain({
    ngrams: axis.choice(...ALL_NGRAMS),
    workflow: axis.choice(...WORKFLOWS),
    smoothed: axis.choice(false, true),
    k: axis.choice(10),
  }).where(isQuick),
  examples: [...loops([...ALL_NGRAMS], WORKFLOWS).filter(isQuick), ...loops(['bigrams of words'], WORKFLOWS, true)],
  measures: 'one run of k generations: has the perplexity of the last 5000 tokens risen by half or more?',
  replicate: experiment(
    ({ workflow, smoothed, ...point }: Loop) => ({ ...asWritten(text(point), point.k), workflow, smoothed }),
    (loop, point) => {
      const run = recursion(loop)
      const { heldOut } = text(point)
      const before = logPerplexity(loop, [], heldOut)
      return (stream) => logPerplexity(loop, run(stream), heldOut) - before >= WORSE_FROM
    },
  ),
  criterion: () => probability.atLeast(0.95, { margin: 0.45 }),
  controls: {
    'after one generation': { at: loops(['bigrams of words'], ['replace', 'accumulate']), world: { generations: 1 } },
  },
  limits: [
    'Certified means more than half of all runs, of one text. All texts of a million characters are not kept, and only bigrams are smoothed: that takes too long.',
  ],
  figure: {
    title: 'Perplexity of the last 5000 words under bigrams of the rest, one run of each loop',
    over: points({
      ngrams: 'bigrams of words' as Ngrams,
      workflow: 'replace' as const,
      smoothed: false,
      k: integersFrom(0, 10),
    }),
    labels: ['generation k', 'perplexity'],
    lines: oneRunOfEach(
      eachWorkflow(() => text({ ngrams: 'bigrams of words' }), 10),
      (loop, texts) => Math.exp(logPerplexity(loop, texts, text({ ngrams: 'bigrams of words' }).heldOut)),
    ),
    series: () => undefined,
  },
})
