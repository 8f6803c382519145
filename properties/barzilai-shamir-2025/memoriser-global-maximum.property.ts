import { always, axis, domain, type Experiment, families, verify } from 'collapse-check'
import memoriserTheorem from '#theorems/barzilai-shamir-2025/memoriser'
import { accumulating, first } from './accumulating.ts'

interface Point {
  readonly n: number
  /** N/n. */
  readonly ratio: number
}

/** Whether the first model, fitted on real data only, has left the neighbourhood of the truth. */
const leaves =
  (solver: 'global' | 'nearest', scale = 1): Experiment<Point> =>
  ({ n, ratio }) => {
    const training = accumulating(families.memoriser({ N: Math.ceil(n * ratio * scale), solver }), n)
    return (stream) => first(training.run([0], 1, stream)) > 1
  }

const at = (n: number, ratio = 1): Point => ({ n, ratio })

verify(memoriserTheorem, {
  title: 'the global maximum memorises an observation, at the first fit and in every run',
  domain: domain({ n: axis.logInteger(5, 60), ratio: axis.uniform(1, 5) }),
  measures: 'one fit of n real observations, N = ⌈n · ratio⌉: has the estimate left [−1, 1]?',
  replicate: leaves('global'),
  criterion: () => always({ margin: 0.02 }),
  examples: [at(20), at(50)],
  controls: {
    'the maximum nearest to the previous model': {
      at: [at(20), at(50)],
      replicate: leaves('nearest'),
    },
    'N ten times smaller': { at: [at(20), at(50)], replicate: leaves('global', 0.1) },
  },
  survivors: { 'N ten times larger': { at: [at(20)], replicate: leaves('global', 10) } },
  limits: ['Exceptions rarer than 1 in 50 runs are not looked for; a global maximum costs n² evaluations.'],
  figure: {
    title: 'Share of first fits that memorise an observation',
    x: 'n',
    xLabel: 'real observations n = N',
    yLabel: 'share of fits',
    over: [20, 50],
    lines: { 'certified above': () => 0.98, 'nearest maximum': () => 0 },
  },
})
