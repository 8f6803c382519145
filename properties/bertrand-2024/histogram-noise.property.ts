import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  laws,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import histogramLoop, { type HistogramLoop, squaredNoise } from '#theorems/bertrand-2024/histogram-loop'
import { drawnOneByOne, withoutChance } from './changed-statistics.ts'
import { eightGaussiansOn } from './eight-gaussians-grid.ts'

interface Grid extends HistogramLoop {
  /** Cells along each axis. */
  readonly cells: number
}

const sumOf = (p: readonly number[], f: (x: number) => number) => p.reduce((sum, x) => sum + f(x), 0)

/** Σ_j (p_{t,j} − p̂_j)² after one run whose real data have the frequencies of eight Gaussians exactly. */
const noise =
  (changed: Partial<TrainingPlan> = {}): Experiment<Grid> =>
  ({ cells, n, k, t }) => {
    const family = families.categorical({ symbols: cells * cells })
    const training = recursiveTraining({
      family,
      realData: withoutChance(family),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(n, k),
      ...changed,
    })
    const real = eightGaussiansOn(cells)
    return (stream) => {
      const theta = training.run(real, t + 1, stream)
      return real.reduce((sum, p, j) => {
        const gap = (theta[j] ?? Number.NaN) - p
        return sum + gap * gap
      }, 0)
    }
  }

const predicted = (point: Grid) =>
  squaredNoise(
    point,
    sumOf(eightGaussiansOn(point.cells), (x) => x * x),
  )

/** With the variance of the replicates from the law of the pooled counts, and a quarter of slack. */
const equalsMean = (point: Grid, value: number) => {
  const { variance } = laws.pooledSquaredDistance(point, eightGaussiansOn(point.cells))
  return mean.equals(value, { margin: 0.04 * value, variance: { atMost: 1.25 * variance } })
}
const at = (t: number, cells = 8, n = 200, k = 100): Grid => ({ cells, n, k, t })

verify(histogramLoop, {
  title: 'the mean squared distance between model and real frequencies is the predicted one',
  domain: domain({
    cells: axis.choice(4, 8, 16),
    n: axis.logInteger(50, 1000),
    lambda: axis.logUniform(0.2, 3),
    t: axis.integer(1, 4),
  }).derive(({ n, lambda, ...rest }) => ({ n, k: Math.ceil(lambda * n), ...rest })),
  measures: 'the sum over cells of the squared distance after one run, real data with exact frequencies',
  replicate: noise(),
  criterion: (point) => equalsMean(point, predicted(point)),
  examples: [at(1), at(2), at(3), at(4), at(2, 16, 1000, 1000), at(2, 4, 50, 100)],
  controls: {
    'no real data after the first fit': { at: [at(2), at(4)], replicate: noise({ workflow: workflows.replace }) },
    'all synthetic data are kept': { at: [at(4)], replicate: noise({ workflow: workflows.accumulate }) },
    'λ read as the synthetic fraction': {
      at: [at(2)],
      criterion: (point) => equalsMean(point, predicted({ ...point, n: point.n - point.k })),
    },
  },
  survivors: {
    'every synthetic observation drawn': {
      at: [at(2)],
      replicate: noise({ sampler: drawnOneByOne(families.categorical({ symbols: 64 })) }),
    },
  },
  limits: [
    'Given the real data; for 32 × 32 cells see histogram-total-variation. Deviations of less than 4 % are not looked for.',
    'The variance of the replicates is the law’s, from moments of the pooled counts, with a quarter of slack.',
  ],
  figure: {
    title: 'Mean squared distance to the real frequencies, 8 × 8 cells, n = 200, k = 100',
    x: 't',
    xLabel: 'generations after the fit on real data',
    yLabel: 'mean squared distance',
    over: integersFrom(1, 10),
    lines: {
      'real data kept': (t) => predicted(at(t)),
      'no real data': (t) => (1 - sumOf(eightGaussiansOn(8), (x) => x * x)) * -Math.expm1(t * Math.log1p(-1 / 100)),
    },
    series: ({ cells, n }) => (cells === 8 && n === 200 ? 'simulated' : undefined),
  },
})
