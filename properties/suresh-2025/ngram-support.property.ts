import { always, axis, domain, experiment, integersFrom, points, verify } from 'collapse-check'
import theorem from '#theorems/suresh-2025/ngram-support'
import { ngramsOf } from './worlds/circular-text.ts'
import {
  asWritten,
  eachWorkflow,
  type NgramLoop,
  oneRunOfEach,
  recursion,
  smoothed,
  trainedOn,
} from './worlds/ngram-loop.ts'
import { ALL_NGRAMS, inTheMiddle, type Ngrams, placed, type Slice, sliced, slices } from './worlds/ngram-text.ts'

interface Loop extends Slice {
  readonly workflow: 'replace' | 'accumulate'
  readonly k: number
}
const loops = (workflow: Loop['workflow'], ngrams: Ngrams[], k = 3): Loop[] =>
  ngrams.flatMap((each) => points({ ...inTheMiddle(each, 100), workflow, k }))

/** The n-grams of what the model after these texts is fitted to. */
const support = (loop: NgramLoop, texts: readonly Int32Array[]) => ngramsOf(trainedOn(loop, texts), loop.order)

/** How many of one set are not in another. */
const missing = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((ngram) => !other.has(ngram)).length

/** Is every generation's support that of the one before, less what is lost and but for the seam? */
const holds = ({ workflow }: Loop, loop: NgramLoop, texts: readonly Int32Array[]) => {
  let before = support(loop, [])
  for (let k = 1; k <= texts.length; k++) {
    const after = support(loop, texts.slice(0, k))
    if (missing(after, before) >= loop.order) return false
    if (workflow === 'accumulate' && missing(before, after) > 0) return false
    before = after
  }
  return true
}

const thousand = inTheMiddle('bigrams of words', 1000)

verify(theorem, {
  title: 'no n-gram comes up that was not there, but across the seam; none goes if all texts are kept',
  domain: domain({
    ...slices(20, 60),
    workflow: axis.choice<Loop['workflow']>('replace', 'accumulate'),
    k: axis.integer(1, 4),
  }).derive(placed),
  examples: [...loops('replace', ALL_NGRAMS), ...loops('accumulate', ALL_NGRAMS)],
  measures: 'one run of k generations: is it so in all of them?',
  replicate: experiment(
    ({ workflow, k, ...slice }: Loop) => ({ ...asWritten(sliced(slice), k), workflow }),
    (loop, point) => {
      const run = recursion(loop)
      return (stream) => holds(point, loop, run(stream))
    },
  ),
  criterion: () => always({ margin: 0.05 }),
  controls: {
    ...smoothed(...loops('replace', ALL_NGRAMS), ...loops('accumulate', ALL_NGRAMS)),
    'each text replaces the last': { at: loops('accumulate', ALL_NGRAMS), world: { workflow: 'replace' } },
  },
  figure: {
    title: 'Different bigrams, 1000 words of real text, one run of each loop',
    over: points({ ...thousand, workflow: 'replace' as const, k: integersFrom(0, 10) }),
    labels: ['generation k', 'different bigrams'],
    lines: oneRunOfEach(
      eachWorkflow(() => sliced(thousand), 10),
      (loop, texts) => support(loop, texts).size,
    ),
    series: () => undefined,
  },
})
