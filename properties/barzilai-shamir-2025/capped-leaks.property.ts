import { always, axis, domain, type Experiment, verify } from 'collapse-check'
import lemmaF2, { leakOfLevel, logLikelihood } from '#theorems/barzilai-shamir-2025/lemma-f-2'
import { levelsAfter, plainStaircase } from './staircase-levels.ts'

interface Point {
  readonly n: number
  readonly T: number
}

/** Whether every leak is the capped one, and no admissible leak drawn at random has a larger likelihood. */
const isMaximum =
  (refit?: (leak: number, offset: number) => number): Experiment<Point> =>
  ({ n, T }) => {
    const run = levelsAfter(n, T, plainStaircase(refit))
    return (stream) => {
      const levels = run(stream)
      let above = 0
      let holds = true
      for (const { count, offset, leak } of levels.reverse()) {
        const largest = Math.min(1 / 4, (1 - offset) / 2)
        const other = largest * stream.openUniform()
        const best = logLikelihood(leak, count, above)
        const exact = Math.abs(leak - leakOfLevel(offset)) < 1e-12
        holds &&= exact && logLikelihood(other, count, above) <= best + 1e-9
        above += count
      }
      return holds
    }
  }

const at = (n: number, T: number): Point => ({ n, T })

verify(lemmaF2, {
  title: 'every leak is min(¼, (1 − M)/2), and no other has a larger likelihood',
  domain: domain({ n: axis.logInteger(40, 80), T: axis.integer(1, 12) }),
  measures: 'one run on raw data: are all leaks the capped ones, and better than admissible ones at random?',
  replicate: isMaximum(),
  criterion: () => always({ margin: 0.02 }),
  examples: [at(40, 1), at(40, 10), at(80, 10)],
  controls: {
    'leaks a tenth too small': {
      at: [at(40, 1), at(40, 10)],
      replicate: isMaximum((leak) => 0.9 * leak),
    },
    'leaks without the cap': {
      at: [at(40, 10), at(80, 10)],
      replicate: isMaximum((_leak, offset) => Math.min(0.45, (1 - offset) / 2)),
    },
  },
  limits: [
    'From n = 40 on no spike of this staircase pays; below, one may.',
    'Levels are tried one at a time, as the likelihood is a sum over them.',
  ],
  figure: {
    title: 'Share of runs whose leaks are all the capped ones',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'share of runs',
    over: [40, 80],
    lines: { 'certified above': () => 0.98 },
    series: ({ T }) => `T = ${T}`,
  },
})
