import { axis, domain, experiment, integersFrom, points, probability, verify } from 'collapse-check'
import theorem, { WORSE_FROM } from '#theorems/suresh-2025/ngram-smoothed'
import {
  asWritten,
  fitted,
  logPerplexity,
  type NgramLoop,
  type NgramWorkflow,
  oneRunOfEach,
  recursion,
  WORKFLOWS,
} from './worlds/ngram-loop.ts'
import { endApart } from './worlds/ngram-text.ts'

interface Loop {
  readonly workflow: NgramWorkflow
  readonly k: number
}
const loops = points({ workflow: [...WORKFLOWS], k: 3 })
const book = () => endApart('bigrams of words')
const smoothedLoop = ({ workflow, k }: Loop): NgramLoop => ({ ...asWritten(book(), k), workflow, smoothed: true })

verify(theorem, {
  title: 'on the whole text smoothed bigrams grow less sure and a quarter more perplexed, whatever is kept',
  suite: 'text',
  domain: domain({ workflow: axis.choice(...WORKFLOWS), k: axis.choice(3) }),
  examples: loops,
  measures:
    'one run of k generations: has the entropy of the model risen, and the perplexity of the last 5000 words by a quarter or more?',
  replicate: experiment(smoothedLoop, (loop) => {
    const run = recursion(loop)
    const { heldOut } = book()
    const [sure, right] = [fitted(loop, []).entropy(), logPerplexity(loop, [], heldOut)]
    return (stream) => {
      const texts = run(stream)
      return fitted(loop, texts).entropy() > sure && logPerplexity(loop, texts, heldOut) - right >= WORSE_FROM
    }
  }),
  criterion: () => probability.atLeast(0.95, { margin: 0.45 }),
  controls: {
    'maximum likelihood': { at: loops, world: { smoothed: false } },
    'after one generation': { at: points({ workflow: 'accumulate' as const, k: 3 }), world: { generations: 1 } },
  },
  limits: ['Certified means more than half of all runs, of one text.'],
  figure: {
    title: 'Entropy of a word given the last, smoothed bigrams of the whole text, one run of each loop',
    over: points({ workflow: 'replace' as const, k: integersFrom(0, 3) }),
    labels: ['generation k', 'nats a word'],
    lines: oneRunOfEach(
      Object.fromEntries([
        ...WORKFLOWS.map((workflow) => [workflow, () => smoothedLoop({ workflow, k: 3 })]),
        ['replace, maximum likelihood', () => asWritten(book(), 3)],
      ]),
      (loop, texts) => fitted(loop, texts).entropy(),
    ),
    series: () => undefined,
  },
})
