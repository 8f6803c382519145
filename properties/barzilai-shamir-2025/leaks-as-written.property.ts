import { always, axis, domain, type Experiment, verify } from 'collapse-check'
import lemmaF2, { leakAsWritten } from '#theorems/barzilai-shamir-2025/lemma-f-2'
import { levelsAfter, plainStaircase } from './staircase-levels.ts'

interface Point {
  readonly n: number
  readonly T: number
}

/** Whether every leak is (1 − M)/2, as the lemma has it. */
const asWritten =
  (family = plainStaircase(), generations = (T: number) => T): Experiment<Point> =>
  ({ n, T }) => {
    const run = levelsAfter(n, generations(T), family)
    return (stream) => run(stream).every(({ offset, leak }) => Math.abs(leak - leakAsWritten(offset)) < 1e-12)
  }

const at = (n: number, T: number): Point => ({ n, T })

verify(lemmaF2, {
  title: 'every leak is (1 − M)/2, as the lemma is written',
  expects: 'refuted',
  domain: domain({ n: axis.logInteger(40, 80), T: axis.integer(5, 20) }),
  measures: 'one run on raw data: are all leaks equal to (1 − M)/2?',
  replicate: asWritten(),
  criterion: () => always({ margin: 0.01 }),
  examples: [at(40, 20), at(80, 10)],
  controls: {
    'the first model only: no level beyond the first': {
      at: [at(40, 20), at(80, 10)],
      replicate: asWritten(undefined, () => 1),
    },
    'a family without the cap': {
      at: [at(80, 10)],
      replicate: asWritten(plainStaircase((_leak, offset) => (1 - offset) / 2)),
    },
  },
  limits: ['At the first level the cap binds once in 2^n runs; the violations are at the later levels.'],
  figure: {
    title: 'Share of runs whose leaks are all as written',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'share of runs',
    over: [5, 20],
    lines: { 'as written': () => 1 },
  },
})
