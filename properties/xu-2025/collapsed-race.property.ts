import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  laws,
  probability,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import asymptoticRace, { collapsedRace } from '#theorems/xu-2025/asymptotic-race'

interface Collapsed {
  readonly n: number
  /** T = 25 n generations of n each. */
  readonly T: number
  readonly divisor: 'n' | 'n-1'
}

const margin = 0.015
const lastBeatsFirst =
  (changed: Partial<TrainingPlan> = {}, { generations = 0, unit = 1 } = {}): Experiment<Collapsed> =>
  ({ n, T, divisor }) => {
    const training = recursiveTraining({
      family: families.gaussian({ divisor }),
      workflow: workflows.replace,
      schedule: schedules.constant(n),
      ...changed,
    })
    const error = (theta: Float64Array) => Math.abs((theta[1] ?? Number.NaN) * (theta[1] ?? Number.NaN) - unit * unit)
    let first = 0
    return (stream) => {
      const last = training.run([0, unit], generations || T, stream, (t, theta) => {
        if (t === 1) first = error(theta)
      })
      return error(last) < first
    }
  }
const exact = ({ n, T, divisor }: Collapsed) =>
  laws.scaleRace({ step: laws.scaleStep(`Gaussian variance, divisor ${divisor}`, n), power: 1, T })
const at = (n: number, divisor: 'n' | 'n-1' = 'n-1'): Collapsed => ({ n, T: 25 * n, divisor })

verify(asymptoticRace, {
  title: 'a collapsed Gaussian variance beats the first fit whenever that is off by more than all there is',
  domain: domain({ n: axis.integer(2, 12), divisor: axis.choice('n-1', 'n') }).derive(({ n, divisor }) => ({
    n,
    T: 25 * n,
    divisor,
  })),
  measures: 'one run of T = 25n generations of n each: is σ_T² closer to σ_0² than σ_1² was?',
  replicate: lastBeatsFirst(),
  criterion: (point) => probability.equals(exact(point), { margin }),
  examples: [at(2), at(3), at(4), at(5), at(8), at(3, 'n'), at(5, 'n')],
  controls: {
    'the limit law, which tends to 0': {
      at: [at(2), at(3), at(4)],
      criterion: ({ T }) => probability.equals(laws.beatsRealOnly(T - 1), { margin }),
    },
    'five generations': { at: [at(3), at(5)], replicate: lastBeatsFirst({}, { generations: 5 }) },
    'all data are kept': { at: [at(3)], replicate: lastBeatsFirst({ workflow: workflows.accumulate }) },
  },
  survivors: {
    'data in other units': { at: [at(3)], replicate: lastBeatsFirst({}, { unit: 1000 }) },
    'half as many generations': { at: [at(3)], replicate: lastBeatsFirst({}, { generations: 50 }) },
  },
  limits: [
    'Deviations of less than 0.015 in probability are not looked for.',
    'Simulations are held against the exact law of 25n generations; the law of T → ∞ that is stated is within 0.0001 of it.',
  ],
  figure: {
    title: 'Beating the first fit of a Gaussian variance, long after collapse',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'probability',
    over: integersFrom(2, 12),
    lines: {
      'collapsed model, divisor n − 1': (n) => collapsedRace(n, 'n-1'),
      'collapsed model, divisor n': (n) => collapsedRace(n, 'n'),
      'limit law at T = 25n': (n) => laws.beatsRealOnly(25 * n - 1),
    },
    series: ({ divisor }) => `simulated, divisor ${divisor}`,
  },
})
