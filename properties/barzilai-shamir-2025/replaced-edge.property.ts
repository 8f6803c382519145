import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  mean,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import movingSupport, { meanReplaced } from '#theorems/barzilai-shamir-2025/moving-support'
import { accumulating, first } from './accumulating.ts'

interface Point {
  readonly n: number
  readonly T: number
}

/** θ_T/θ_0 where each generation replaces the last. */
const shrunk =
  (changed: Partial<TrainingPlan> = {}, truth = 1): Experiment<Point> =>
  ({ n, T }) => {
    const family = families.uniform({ estimator: 'maximum' })
    const training = accumulating(family, n, { workflow: workflows.replace, ...changed })
    return (stream) => first(training.run([truth], T, stream)) / truth
  }

const at = (n: number, T: number): Point => ({ n, T })
/** E (θ_T/θ_0)² = (n/(n + 2))^T gives the variance; a quarter of slack. */
const equals = ({ n, T }: Point, value: number) => {
  const exact = meanReplaced(n, T)
  const square = Math.exp(T * Math.log(n / (n + 2)))
  return mean.equals(value, { margin: 0.02 * value, variance: { atMost: 1.25 * (square - exact * exact) } })
}

verify(movingSupport, {
  title: 'replaced, the end of a uniform law shrinks by the factor n/(n+1) a generation, in the mean',
  domain: domain({ n: axis.logInteger(1, 200), perSample: axis.logUniform(0.02, 2) })
    .derive(({ n, perSample }) => ({
      n,
      T: Math.ceil(perSample * n),
    }))
    .where(({ n, T }) => meanReplaced(n, T) < 0.97),
  measures: 'θ_T/θ_0 after one run',
  replicate: shrunk(),
  criterion: (point) => equals(point, meanReplaced(point.n, point.T)),
  examples: [at(20, 1), at(20, 5), at(20, 10), at(20, 20), at(20, 40), at(1, 1)],
  controls: {
    'all data are kept': { at: [at(20, 20), at(20, 40)], replicate: shrunk({ workflow: workflows.accumulate }) },
    'factor (n − 1)/n': {
      at: [at(5, 5), at(2, 2)],
      criterion: (point) => equals(point, meanReplaced(point.n - 1, point.T)),
    },
  },
  survivors: {
    'data in other units': { at: [at(20, 20)], replicate: shrunk({}, 1000) },
    'every observation drawn': { at: [at(5, 5)], replicate: shrunk({ path: 'raw' }) },
  },
  limits: ['Deviations of less than 2 % are not looked for.'],
  figure: {
    title: 'Mean end of a uniform law, n = 20',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'mean of θ_T/θ_0',
    over: integersFrom(1, 40),
    lines: { 'replaced, (20/21)^T': (T) => meanReplaced(20, T), 'all data kept, 20/21': () => 20 / 21 },
    series: ({ n }) => (n === 20 ? 'simulated, replaced' : undefined),
  },
})
