import {
  choice,
  contaminatedAccumulation,
  domain,
  type Experiment,
  integersFrom,
  leakyUniform,
  probability,
  property,
  type TrainingPlan,
} from '../../src/index.ts'
import { verify } from '../../src/vitest/verify.ts'
import collapsePersists, { MEASURED } from '../../theorems/barzilai-shamir-2025/collapse-persists.ts'
import { collapsedFrom } from '../../theorems/barzilai-shamir-2025/theorem-5-1.ts'
import { accumulating, first } from './accumulating.ts'

interface Point {
  readonly n: number
  readonly T: number
}

/** Whether θ_T is far from the truth. */
const collapsed =
  (changed: Partial<TrainingPlan> = {}, narrow?: number): Experiment<Point> =>
  ({ n, T }) => {
    const family = leakyUniform({ N: n, ...(narrow === undefined ? {} : { narrow }) })
    const training = accumulating(family, n, changed)
    return (stream) => first(training.run([0, 2], T, stream)) > collapsedFrom
  }

const margin = 0.04
const tolerance = 0.02
const measured = (T: number) => MEASURED[T] ?? Number.NaN
const at = (T: number, n = 100): Point => ({ n, T })

verify(
  property(collapsePersists, {
    title: 'the share of collapsed runs grows with the generations as measured',
    domain: domain({ T: choice(2, 3, 4, 5, 6, 7, 12), n: choice(100, 150, 200) }),
    measures: 'one run of T generations with N = n: is TV(θ_T, truth) above 1/10?',
    replicate: collapsed(),
    criterion: ({ T }) => probability.equals(measured(T), { margin, tolerance }),
    examples: [at(2), at(3), at(4), at(6), at(12)],
    controls: {
      'a spike that stays wide': {
        at: [at(3), at(6)],
        replicate: collapsed({}, Math.log(1 / 39)),
      },
      'all data are real': {
        at: [at(3), at(6)],
        replicate: collapsed({ workflow: contaminatedAccumulation({ share: 1 }) }),
      },
      'the same chance in every generation': {
        at: [at(6), at(12)],
        criterion: ({ T }) =>
          probability.equals(1 - Math.exp((T - 1) * Math.log(1 - measured(2))), { margin, tolerance }),
      },
    },
    limits: [
      'The predicted values are measurements at n = 100, with a tolerance of 0.02 for n up to 200; they are not derived.',
    ],
    figure: {
      title: 'Share of collapsed runs, n = N = 100',
      x: 'T',
      xLabel: 'generation T',
      yLabel: 'probability',
      over: integersFrom(2, 12),
      lines: {
        'if every generation had the chance of the second': (T) =>
          1 - Math.exp((T - 1) * Math.log(1 - measured(2))),
      },
      series: ({ n }) => (n === 100 ? 'simulated' : undefined),
    },
  }),
)
