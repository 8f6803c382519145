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
import { inTheMiddle, type Ngrams, placed, type Slice, sliced, slices } from './worlds/ngram-text.ts'

interface Loop extends Slice {
  readonly workflow: NgramWorkflow
  readonly smoothed: boolean
  readonly k: number
}
const loops = (ngrams: readonly Ngrams[], workflow: readonly NgramWorkflow[], smoothed: boolean): Loop[] =>
  ngrams.flatMap((each) => points({ ...inTheMiddle(each, 100), workflow: [...workflow], smoothed, k: 10 }))
/** Half as much as was learnt from. */
const heldOut = ({ n }: Slice) => Math.floor(n / 2)
const learnt = (point: Slice) => sliced(point, heldOut(point))

const BIGRAMS: readonly Ngrams[] = ['bigrams of words']
const thousand = inTheMiddle('bigrams of words', 1000)

verify(theorem, {
  title:
    'held-out real text is half as perplexing again, or more, to bigrams of words after ten generations, whatever is kept',
  domain: domain({
    ...slices(80, 160),
    ngrams: axis.choice(...BIGRAMS),
    workflow: axis.choice(...WORKFLOWS),
    smoothed: axis.choice(false, true),
    k: axis.choice(10),
  }).derive(placed),
  examples: [...loops(BIGRAMS, WORKFLOWS, false), ...loops(BIGRAMS, WORKFLOWS, true)],
  measures: 'one run of k generations: has the perplexity of the real text after the slice risen by half or more?',
  replicate: experiment(
    ({ workflow, smoothed, k, ...slice }: Loop) => ({ ...asWritten(learnt(slice), k), workflow, smoothed }),
    (loop, point) => {
      const run = recursion(loop)
      const { heldOut } = learnt(point)
      const before = logPerplexity(loop, [], heldOut)
      return (stream) => logPerplexity(loop, run(stream), heldOut) - before >= WORSE_FROM
    },
  ),
  criterion: () => probability.atLeast(0.95, { margin: 0.2 }),
  controls: {
    'after one generation': { at: loops(BIGRAMS, ['accumulate'], true), world: { generations: 1 } },
    'the real text alone': { at: loops(BIGRAMS, ['replace'], false), world: { generations: 0 } },
  },
  limits: [
    'Certified means more than three quarters of all runs, on slices of some hundred words. Longer n-grams learn too little from them for it: trigrams of 80 words fail, 8-grams of 500 characters in a quarter of all runs.',
    'Perplexities of smoothed models: without smoothing the first token that was never seen makes it infinite.',
  ],
  figure: {
    title: 'Perplexity of held-out words under bigrams, 1000 words of real text, one run of each loop',
    over: points({ ...thousand, workflow: 'replace' as const, smoothed: false, k: integersFrom(0, 10) }),
    labels: ['generation k', 'perplexity'],
    lines: oneRunOfEach(
      eachWorkflow(() => sliced(thousand), 10),
      (loop, texts) => Math.exp(logPerplexity(loop, texts, learnt(thousand).heldOut)),
    ),
    series: () => undefined,
  },
})
