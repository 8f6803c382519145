import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  laws,
  probability,
  special,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import memoriserTheorem from '#theorems/barzilai-shamir-2025/memoriser'
import { accumulating, first } from './accumulating.ts'

interface Point {
  readonly n: number
  readonly T: number
}

/** Whether θ_T lies within one standard deviation √(H_T/n) of the truth. */
const close =
  (solver: 'global' | 'nearest', changed: Partial<TrainingPlan> = {}): Experiment<Point> =>
  ({ n, T }) => {
    const training = accumulating(families.memoriser({ N: n, solver }), n, changed)
    const bound = Math.sqrt(laws.harmonicSquares(T) / n)
    return (stream) => Math.abs(first(training.run([0], T, stream))) < bound
  }

const ONE = 1 - 2 * special.normalCdf(-1)
const margin = 0.04
const at = (T: number, n = 50): Point => ({ n, T })

verify(memoriserTheorem, {
  title: 'the nearest maximum stays where theory puts a Gaussian mean',
  domain: domain({ n: axis.choice(30, 50, 100), T: axis.integer(1, 12) }),
  measures: 'one run of T generations, N = n: is |θ_T| below √(H_T/n)?',
  replicate: close('nearest'),
  criterion: () => probability.equals(ONE, { margin }),
  examples: [at(1), at(3), at(12)],
  controls: {
    'the global maximum': { at: [at(1), at(3, 30)], replicate: close('global') },
    'each generation replaces the last': {
      at: [at(3), at(12)],
      replicate: close('nearest', { workflow: workflows.replace }),
    },
  },
  limits: [
    'From n = 30 on the ends of [−1, 1] are more than four standard deviations away, and the law is normal to 0.001.',
  ],
  figure: {
    title: 'Probability of an error below one predicted standard deviation, n = N = 50',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'probability',
    over: integersFrom(1, 12),
    lines: { 'nearest maximum, 0.683': () => ONE, 'global maximum': () => 0 },
    series: ({ n }) => (n === 50 ? 'simulated, nearest maximum' : undefined),
  },
})
