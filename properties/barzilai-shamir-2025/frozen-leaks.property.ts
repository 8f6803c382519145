import { always, axis, domain, type Experiment, type TrainingPlan, verify, workflows } from 'collapse-check'
import lemmaF2 from '#theorems/barzilai-shamir-2025/lemma-f-2'
import { accumulating } from './accumulating.ts'
import { harmlessStaircase, leakOf, truthOf } from './staircase.ts'

interface Point {
  readonly n: number
  readonly T: number
}

const LEVELS = 6

/** Whether no leak of a visited level changes during a run. */
const frozen =
  (changed: Partial<TrainingPlan> = {}): Experiment<Point> =>
  ({ n, T }) => {
    const family = harmlessStaircase()
    const training = accumulating(family, n, changed)
    const truth = truthOf(family)
    const known = new Float64Array(LEVELS)
    return (stream) => {
      known.fill(0)
      let moved = false
      training.run(truth, T, stream, (_t, theta) => {
        if (theta[0] === 1) return
        for (let j = 0; j < LEVELS; j++) {
          const leak = leakOf(theta, j)
          const before = known[j] ?? 0
          moved ||= before > 0 && leak !== before
          known[j] = leak
        }
      })
      return !moved
    }
  }

const at = (n: number, T: number): Point => ({ n, T })

verify(lemmaF2, {
  title: 'the leak of a level does not change after the first visit',
  domain: domain({ n: axis.logInteger(40, 1e9), T: axis.logInteger(2, 60) }),
  measures: 'one run of T generations: does every leak keep its first value?',
  replicate: frozen(),
  criterion: () => always({ margin: 0.005 }),
  examples: [at(100, 60), at(1e6, 60)],
  controls: {
    'each generation replaces the last': {
      at: [at(100, 60), at(1e6, 60)],
      replicate: frozen({ workflow: workflows.replace }),
    },
    'a tenth of fresh real data in every batch': {
      at: [at(100, 60), at(1e6, 60)],
      replicate: frozen({ workflow: workflows.contaminatedAccumulation({ share: 0.1 }) }),
    },
  },
  survivors: { 'every observation drawn': { at: [at(100, 10)], replicate: frozen({ path: 'raw' }) } },
  limits: ['Violations rarer than 1 in 200 runs, and levels beyond the sixth, are not looked for.'],
  figure: {
    title: 'Share of runs in which no leak moved',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'share of runs',
    xScale: 'log',
    over: [100, 1e6],
    lines: { 'certified above': () => 0.995 },
  },
})
