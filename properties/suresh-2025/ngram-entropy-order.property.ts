import { axis, domain, experiment, integersFrom, points, probability, type Stream, verify } from 'collapse-check'
import theorem from '#theorems/suresh-2025/ngram-perplexity'
import { asWritten, eachWorkflow, fitted, type NgramWorkflow, oneRunOfEach, recursion } from './worlds/ngram-loop.ts'
import { ALL_NGRAMS, inTheMiddle, placed, type Slice, sliced } from './worlds/ngram-text.ts'

interface Loop extends Slice {
  readonly k: number
}
const loops = (...k: number[]): Loop[] => ALL_NGRAMS.flatMap((ngrams) => points({ ...inTheMiddle(ngrams, 500), k }))
const long = inTheMiddle('8-grams of characters', 1000)

verify(theorem, {
  title: 'after ten generations an n-gram model of the latest text alone is surer than one of all texts',
  domain: domain({
    ngrams: axis.choice(...ALL_NGRAMS),
    words: axis.logInteger(500, 600),
    place: axis.uniform(0, 1),
    k: axis.choice(10),
  }).derive(({ k, ...slice }) => ({ ...placed(slice), k })),
  examples: loops(10),
  measures:
    'two runs of k generations, one where each text replaces the last and one where all texts are kept: is the entropy of the model lower in the first?',
  replicate: experiment(
    ({ k, ...slice }: Loop) => ({
      real: sliced(slice),
      k,
      surer: 'replace' as NgramWorkflow,
      other: 'accumulate' as NgramWorkflow,
    }),
    ({ real, k, surer, other }) => {
      const entropyAfter = (workflow: NgramWorkflow) => {
        const loop = { ...asWritten(real, k), workflow }
        const run = recursion(loop)
        return (stream: Stream) => fitted(loop, run(stream)).entropy()
      }
      const [first, second] = [entropyAfter(surer), entropyAfter(other)]
      return (stream) => first(stream) < second(stream)
    },
  ),
  criterion: () => probability.atLeast(0.95, { margin: 0.45 }),
  controls: {
    'the other way round': { at: loops(10), world: { surer: 'accumulate', other: 'replace' } },
    'each text replaces the last in both runs': { at: loops(10), world: { other: 'replace' } },
  },
  limits: [
    'Certified means more than half of all runs, on slices of 500 to 600 words. In some slices of 100 words it is the other way round: hardly a trigram has a context that occurs twice, and what little entropy there is may be copied as well as lost.',
  ],
  figure: {
    title: 'Entropy of a character given the last seven, 5000 characters of real text, one run of each loop',
    over: points({ ...long, k: integersFrom(0, 10) }),
    labels: ['generation k', 'nats a character'],
    lines: oneRunOfEach(eachWorkflow(() => sliced(long), 10), (loop, texts) => fitted(loop, texts).entropy()),
    series: () => undefined,
  },
})
