import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  probability,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import collapsePersists, { collapsedAtLeast } from '#theorems/barzilai-shamir-2025/collapse-persists'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-1'
import { accumulating, first } from './accumulating.ts'

interface Point {
  readonly n: number
  readonly T: number
}

/** Whether θ_T is far from the truth. */
const collapsed =
  (changed: Partial<TrainingPlan> = {}, narrow?: number): Experiment<Point> =>
  ({ n, T }) => {
    const family = families.leakyUniform({ N: n * T, ...(narrow === undefined ? {} : { narrow }) })
    const training = accumulating(family, n, changed)
    return (stream) => first(training.run([0, 2], T, stream)) > collapsedFrom
  }

const margin = 0.04
const at = (T: number, n = 100): Point => ({ n, T })

verify(collapsePersists, {
  title: 'the share of collapsed runs is at least the proved one, which grows with every generation',
  domain: domain({ T: axis.integer(2, 12), n: axis.logInteger(100, 200) }),
  measures: 'one run of T generations with N = nT: is TV(θ_T, truth) above 1/10?',
  replicate: collapsed(),
  criterion: ({ n, T }) => probability.atLeast(collapsedAtLeast(n, T), { margin }),
  examples: [at(2), at(3), at(4), at(6), at(12)],
  controls: {
    'a spike that stays wide': {
      at: [at(3), at(6)],
      replicate: collapsed({}, Math.log(1 / 39)),
    },
    'all data are real': {
      at: [at(3), at(6)],
      replicate: collapsed({ workflow: workflows.contaminatedAccumulation({ share: 1 }) }),
    },
    'no later generation adds to the second': {
      at: [at(6), at(12)],
      replicate: ({ n }) => collapsed()(at(2, n)),
    },
    'the same chance in every generation': {
      at: [at(6), at(12)],
      criterion: ({ n, T }) =>
        probability.atLeast(1 - Math.exp((T - 1) * Math.log1p(-collapsedAtLeast(n, 2))), { margin }),
    },
  },
  limits: [
    'A lower bound, with equality in no generation: at the second it is 0.20 and the exact law 0.24; see sudden-collapse-probability.',
    'n up to 200 and T up to 12; the fit has no sufficient statistic.',
  ],
  figure: {
    title: 'Share of collapsed runs, n = 100',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'probability',
    over: integersFrom(2, 12),
    lines: {
      'proved bound': (T) => collapsedAtLeast(100, T),
      'if every generation had the chance of the second': (T) =>
        1 - Math.exp((T - 1) * Math.log1p(-collapsedAtLeast(100, 2))),
    },
    series: ({ n }) => (n === 100 ? 'simulated' : undefined),
  },
})
