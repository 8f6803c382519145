import { axis, domain, experiment, integersFrom, mean, points, verify } from 'collapse-check'
import { ngramChain } from '#theorems/suresh-2025/ngram-counts'
import theorem, { contextEntropy, entropyAtMost } from '#theorems/suresh-2025/ngram-entropy'
import {
  asWritten,
  eachWorkflow,
  fitted,
  type NgramLoop,
  oneRunOfEach,
  recursion,
  smoothed,
} from './worlds/ngram-loop.ts'
import { ALL_NGRAMS, inTheMiddle, type Ngrams, placed, type Slice, sliced, slices } from './worlds/ngram-text.ts'

interface Loop extends Slice {
  readonly workflow: 'replace' | 'accumulate'
  readonly k: number
}
const loops = (workflow: Loop['workflow'], ngrams: readonly Ngrams[], ...k: number[]): Loop[] =>
  ngrams.flatMap((each) => points({ ...inTheMiddle(each, 300), workflow, k }))
const chainOf = (point: Slice) => {
  const { text, order } = sliced(point)
  return ngramChain(text, order)
}
const long = inTheMiddle('bigrams of words', 3000)
const kept = (): NgramLoop => ({ ...asWritten(sliced(long), 10), workflow: 'accumulate', smoothed: true })

verify(theorem, {
  title: 'the entropy of a token given its context does not rise, but for the seam',
  domain: domain({
    ...slices(100, 300),
    workflow: axis.choice<Loop['workflow']>('replace', 'accumulate'),
    k: axis.integer(1, 4),
  }).derive(placed),
  examples: [...loops('replace', ALL_NGRAMS, 1, 3), ...loops('accumulate', ALL_NGRAMS, 3)],
  measures: 'the entropy of the n-gram model that is fitted after a run of k generations, in nats a token',
  replicate: experiment(
    ({ workflow, k, ...slice }: Loop) => ({ ...asWritten(sliced(slice), k), workflow }),
    (loop) => {
      const run = recursion(loop)
      return (stream) => fitted(loop, run(stream)).entropy()
    },
  ),
  predicts: (point) => entropyAtMost(chainOf(point), point.k),
  criterion: (value, point) =>
    mean.atMost(value, { margin: 0.15, range: { low: 0, high: Math.log(sliced(point).symbols) } }),
  controls: {
    ...smoothed(...loops('accumulate', ['bigrams of words', 'trigrams of words'], 3)),
    'half of it is lost in a generation': {
      at: loops('replace', ['bigrams of words'], 1),
      predicts: (point) => contextEntropy(chainOf(point)) / 2,
    },
  },
  limits: ['Rises of less than 0.15 nats are not looked for, and a bound is all that is claimed.'],
  figure: {
    title: 'Entropy of a word given the last, 3000 words of real text, one run of each loop',
    over: points({ ...long, workflow: 'replace' as const, k: integersFrom(0, 10) }),
    labels: ['generation k', 'nats a word'],
    lines: oneRunOfEach(
      { ...eachWorkflow(() => sliced(long), 10), 'accumulate, smoothed by Witten and Bell': kept },
      (loop, texts) => fitted(loop, texts).entropy(),
    ),
    series: () => undefined,
  },
})
