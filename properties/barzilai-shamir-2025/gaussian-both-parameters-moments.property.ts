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
import gaussianBothParameters, {
  type GaussianBoth,
  meanFourth,
  meanSquare,
  spreadMoment,
} from '#theorems/barzilai-shamir-2025/gaussian-both-parameters'
import { accumulating } from './accumulating.ts'

type Quantity = 'squared error of the mean' | 'squared variance' | 'variance'
type Point = GaussianBoth & { readonly quantity: Quantity }

/** Exact mean and mean square of each quantity, in units of σ₀. */
const LAW: { readonly [name in Quantity]: (point: GaussianBoth) => readonly [number, number] } = {
  variance: (point) => [spreadMoment(point, 1), spreadMoment(point, 2)],
  'squared variance': (point) => [spreadMoment(point, 2), spreadMoment(point, 4)],
  'squared error of the mean': (point) => [meanSquare(point), meanFourth(point)],
}
const exact = ({ quantity, ...point }: Point) => LAW[quantity](point)[0]

/** The quantity after T generations that started from N(3, unit²). */
const measured =
  (changed: Partial<TrainingPlan> = {}, { unit = 1, later = 0 } = {}): Experiment<Point> =>
  ({ n, T, quantity }) => {
    const training = accumulating(families.gaussian({ divisor: 'n' }), n, changed)
    return (stream) => {
      const [mu = Number.NaN, sd = Number.NaN] = training.run([3, unit], T + later, stream)
      const [error, spread] = [(mu - 3) / unit, sd / unit]
      if (quantity === 'squared error of the mean') return error * error
      return quantity === 'variance' ? spread * spread : spread * spread * spread * spread
    }
  }

const equals = ({ quantity, ...point }: Point, value: number) => {
  const [first, second] = LAW[quantity](point)
  const margin = (quantity === 'variance' ? 0.02 : 0.06) * value
  return mean.equals(value, { margin, variance: { atMost: 1.25 * (second - first * first) } })
}
const at = (n: number, T: number, quantity: Quantity = 'variance'): Point => ({ n, T, quantity })

verify(gaussianBothParameters, {
  title: 'mean and mean square of the variance, and the error of the mean, are the exact ones',
  domain: domain({
    n: axis.logInteger(5, 500),
    T: axis.logInteger(1, 100),
    quantity: axis.choice<Quantity>('variance', 'squared variance', 'squared error of the mean'),
  }),
  measures: 'σ_T², σ_T⁴ or (μ_T − μ₀)² after one run, in units of σ₀',
  replicate: measured(),
  criterion: (point) => equals(point, exact(point)),
  examples: [
    at(20, 1),
    at(20, 100),
    at(50, 100),
    at(100, 100),
    at(20, 100, 'squared error of the mean'),
    at(5, 8),
    at(5, 8, 'squared variance'),
    at(5, 8, 'squared error of the mean'),
  ],
  controls: {
    'variance with divisor n − 1': {
      at: [at(5, 8), at(20, 100), at(5, 8, 'squared variance')],
      replicate: measured({ family: families.gaussian({ divisor: 'n-1' }) }),
    },
    'each generation replaces the last': {
      at: [at(5, 8), at(100, 100), at(20, 100, 'squared error of the mean')],
      replicate: measured({ workflow: workflows.replace }),
    },
    'bias of one fit only, 1 − 1/n': {
      at: [at(5, 8)],
      criterion: (point) => equals(point, 1 - 1 / point.n),
    },
  },
  survivors: {
    'data in other units': { at: [at(5, 8)], replicate: measured({}, { unit: 1000 }) },
    'every observation drawn': { at: [at(5, 8)], replicate: measured({ path: 'raw' }) },
  },
  limits: [
    'Deviations of less than 2 % of the variance (6 % of the other two) are not looked for: from n = 80 on, the shrinkage itself is below that.',
    'The certificate assumes that variances are at most 1.25 times the law’s.',
  ],
  figure: {
    title: 'Mean of the fitted variance',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'mean of σ_T² / σ₀²',
    over: integersFrom(1, 100),
    lines: {
      'kept, n = 5': (T) => exact(at(5, T)),
      'kept, n = 20': (T) => exact(at(20, T)),
      'replaced, n = 20': (T) => Math.exp(T * Math.log1p(-1 / 20)),
    },
    series: ({ quantity, n }) => (quantity === 'variance' && (n === 5 || n === 20) ? `simulated, n = ${n}` : undefined),
  },
})
