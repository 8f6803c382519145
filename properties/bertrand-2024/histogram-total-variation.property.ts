import { axis, chain, domain, families, identity, integersFrom, points, verify, worlds } from 'collapse-check'
import { contraction } from '#theorems/bertrand-2024/exponential-family-contraction'
import theorem, { type PopulationGrid } from '#theorems/bertrand-2024/histogram-loop'
import { eightGaussiansOn } from './worlds/eight-gaussians-grid.ts'

const histogram = (cells: number) => families.categorical({ symbols: cells * cells })
const even = (cells: number) => new Float64Array(cells * cells).fill(1 / (cells * cells))
const distance = (p: Float64Array, q: ArrayLike<number>) =>
  p.reduce((sum, mass, j) => sum + Math.abs(mass - (q[j] ?? 0)), 0) / 2

const predicted = ({ cells, lambda, t }: PopulationGrid, factor = contraction(lambda)) =>
  Math.exp(t * Math.log(factor)) * distance(even(cells), eightGaussiansOn(cells))
const loops = (lambda: number | number[], t: number | number[]) => points({ cells: 32, lambda, t })

verify(theorem, {
  title: 'the total variation distance to the data shrinks by λ/(1 + λ) in every generation',
  // Fewer generations where they forget fast, so that rounding stays below the tolerance.
  domain: domain({ cells: axis.choice(4, 8, 16, 32), lambda: axis.logUniform(0.05, 20), t: axis.integer(1, 12) }).where(
    ({ lambda, t }) => t * Math.log(1 + 1 / lambda) < 12,
  ),
  examples: [...loops([0.1, 0.5], 1), ...loops([0.5, 1, 2], 4), ...loops([2, 20], 12)],
  measures: 'the distance of the last histogram to eight Gaussians on the grid; no chance',
  replicate: chain(
    ({ cells, lambda, t }: PopulationGrid) => ({
      ...worlds.population(lambda),
      family: histogram(cells),
      truth: eightGaussiansOn(cells),
      start: even(cells),
      generations: t + 1,
    }),
    (_last, _point, { theta, world }) => distance(theta, world.truth),
  ),
  predicts: (point) => predicted(point),
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    'λ read as the synthetic fraction': {
      at: loops([0.5, 0.1], 1),
      predicts: (point) => predicted(point, point.lambda),
    },
    ...worlds.allSyntheticDataAreKept(...loops(0.5, 4), ...loops(2, 12)),
    'a sampler that rounds a tenth of its mass to the first cell': {
      at: loops(0.5, 4),
      world: (_, { cells }) => ({
        sampler: families.distortedSampler(histogram(cells), 'rounded', (p, out) =>
          out.set(p.map((mass, j) => 0.9 * mass + (j === 0 ? 0.1 : 0))),
        ),
      }),
    },
  },
  survivors: {
    'the cells in reverse order': {
      at: loops(0.5, 4),
      world: ({ truth }) => ({ truth: Array.from(truth).reverse() }),
    },
  },
  limits: ['Infinite samples; the noise of finite ones is in histogram-noise.'],
  figure: {
    title: 'Distance to eight Gaussians after t generations from the uniform histogram, 32 × 32 cells',
    over: loops(0.5, integersFrom(1, 12)),
    labels: ['generations', 'total variation'],
    log: 'y',
    lines: {
      'λ = 0.5': (point) => predicted({ ...point, lambda: 0.5 }),
      'λ = 2': (point) => predicted({ ...point, lambda: 2 }),
      'λ = 20': (point) => predicted({ ...point, lambda: 20 }),
    },
    series: ({ lambda }) => ([0.5, 2, 20].includes(lambda) ? 'computed' : undefined),
  },
})
