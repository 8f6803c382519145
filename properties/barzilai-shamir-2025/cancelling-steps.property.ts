import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  laws,
  mean,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import gaussianSteps, { detour, harmonic } from '#theorems/barzilai-shamir-2025/gaussian-steps'
import { accumulating, first } from './accumulating.ts'

interface Point {
  readonly n: number
  readonly T: number
}

/** Mean of |Z| for a standard normal Z. */
const MEAN_ABSOLUTE = Math.sqrt(2 / Math.PI)

/** Path length minus `ratio` times the distance covered, in units of the mean path length. */
const excess =
  (changed: Partial<TrainingPlan> = {}, ratio = detour): Experiment<Point> =>
  ({ n, T }) => {
    const training = accumulating(families.gaussianMean({ sd: 1 }), n, changed)
    const unit = (MEAN_ABSOLUTE * harmonic(T)) / Math.sqrt(n)
    return (stream) => {
      let [before, length] = [0, 0]
      training.run([0], T, stream, (_t, theta) => {
        length += Math.abs(first(theta) - before)
        before = first(theta)
      })
      return (length - ratio(T) * Math.abs(before)) / unit
    }
  }

/** Relative variance of |Z|; both parts are bounded as if they were perfectly opposed. */
const RELATIVE = Math.PI / 2 - 1
const variance = ({ T }: Point) => {
  const path = Math.sqrt(RELATIVE * laws.harmonicSquares(T)) / harmonic(T)
  const distance = Math.sqrt(RELATIVE)
  return 1.25 * (path + distance) * (path + distance)
}
const at = (T: number, n = 20): Point => ({ n, T })

verify(gaussianSteps, {
  title: 'the mean path length is the predicted multiple of the mean distance covered',
  domain: domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(2, 1000) }).where(({ T }) => T <= 200 || T === 1000),
  measures: 'path length − predicted ratio × distance covered, over the mean path length, after one run',
  replicate: excess(),
  criterion: (point) => mean.equals(0, { margin: 0.05, variance: { atMost: variance(point) } }),
  examples: [at(2), at(10), at(100), at(1000)],
  controls: {
    'each generation replaces the last': {
      at: [at(10), at(100)],
      replicate: excess({ workflow: workflows.replace }),
    },
    'no cancellation: ratio 1': { at: [at(10), at(100)], replicate: excess({}, () => 1) },
    'steps that shrink like 1/√T': {
      at: [at(100)],
      replicate: excess({}, (T) => 2 * Math.sqrt(T / harmonic(T))),
    },
  },
  survivors: { 'every observation drawn': { at: [at(10, 5)], replicate: excess({ path: 'raw' }) } },
  limits: [
    'A ratio of means, tested as one mean that must vanish; the mean of the ratio itself is infinite.',
    'Deviations of less than 5 % are not looked for.',
  ],
  figure: {
    title: 'Length of the path over the distance it covers',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'mean path length / mean distance',
    xScale: 'log',
    over: integersFrom(2, 1000),
    lines: { 'all data kept': detour, 'each generation replaces the last': (T) => Math.sqrt(T) },
    series: () => undefined,
  },
})
