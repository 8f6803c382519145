import {
  axis,
  domain,
  type Experiment,
  families,
  identity,
  integersFrom,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import { contraction } from '#theorems/bertrand-2024/exponential-family-contraction'
import histogramLoop from '#theorems/bertrand-2024/histogram-loop'
import { samplerOf } from './changed-statistics.ts'
import { eightGaussiansOn } from './eight-gaussians-grid.ts'
import { populationRun } from './population-loop.ts'

interface Grid {
  /** Cells along each axis. */
  readonly cells: number
  readonly lambda: number
  readonly t: number
}

const distance = (p: readonly number[], q: readonly number[]) =>
  p.reduce((sum, x, j) => sum + Math.abs(x - (q[j] ?? Number.NaN)), 0) / 2
const evenly = (cells: number) => new Array<number>(cells * cells).fill(1 / (cells * cells))

/** Total variation between data and model after t generations that started from the uniform histogram. */
const left =
  (changed: (point: Grid) => Partial<TrainingPlan> = () => ({})): Experiment<Grid> =>
  (point) =>
  (stream) => {
    const { cells, lambda, t } = point
    const real = eightGaussiansOn(cells)
    const plan = { family: families.categorical({ symbols: cells * cells }), ...changed(point) }
    return distance(populationRun({ plan, real, start: evenly(cells), lambda, t }, stream), real)
  }

const predicted = ({ cells, lambda, t }: Grid, factor = contraction(lambda)) =>
  Math.exp(t * Math.log(factor)) * distance(evenly(cells), eightGaussiansOn(cells))
const relative = 1e-9
const at = (lambda: number, t: number, cells = 32): Grid => ({ cells, lambda, t })

verify(histogramLoop, {
  title: 'the total variation distance to the data shrinks by λ/(1 + λ) in every generation',
  // Fewer generations where they forget fast, so that rounding stays below the tolerance.
  domain: domain({ cells: axis.choice(4, 8, 16, 32), lambda: axis.logUniform(0.05, 20), t: axis.integer(1, 12) }).where(
    ({ lambda, t }) => t * Math.log(1 + 1 / lambda) < 12,
  ),
  measures: 'the distance of the last histogram to eight Gaussians on the grid; no chance',
  replicate: left(),
  criterion: (point) => identity.equals(predicted(point), { relative }),
  examples: [at(0.1, 1), at(0.5, 1), at(0.5, 4), at(1, 4), at(2, 4), at(2, 12), at(20, 12)],
  controls: {
    'λ read as the synthetic fraction': {
      at: [at(0.5, 1), at(0.1, 1)],
      criterion: (point) => identity.equals(predicted(point, point.lambda), { relative }),
    },
    'all synthetic data are kept': {
      at: [at(0.5, 4), at(2, 12)],
      replicate: left(() => ({ workflow: workflows.accumulate })),
    },
    'a sampler that rounds a tenth of its mass to the first cell': {
      at: [at(0.5, 4)],
      replicate: left(({ cells }) => {
        const family = families.categorical({ symbols: cells * cells })
        return {
          family,
          sampler: samplerOf(family, (p) => p.map((x, j) => 0.9 * x + (j === 0 ? 0.1 : 0))),
        }
      }),
    },
  },
  survivors: {
    'the cells in reverse order': {
      at: [at(0.5, 4)],
      replicate:
        ({ cells, lambda, t }) =>
        (stream) => {
          const real = [...eightGaussiansOn(cells)].reverse()
          const plan = { family: families.categorical({ symbols: cells * cells }) }
          return distance(populationRun({ plan, real, start: evenly(cells), lambda, t }, stream), real)
        },
    },
  },
  limits: ['Infinite samples; the noise of finite ones is in histogram-noise.'],
  figure: {
    title: 'Distance to eight Gaussians after t generations from the uniform histogram, 32 × 32 cells',
    x: 't',
    xLabel: 'generations',
    yLabel: 'total variation',
    yScale: 'log',
    over: integersFrom(1, 12),
    lines: {
      'λ = 0.5': (t) => predicted(at(0.5, t)),
      'λ = 2': (t) => predicted(at(2, t)),
      'λ = 20': (t) => predicted(at(20, t)),
    },
    series: ({ lambda }) => ([0.5, 2, 20].includes(lambda) ? 'computed' : undefined),
  },
})
