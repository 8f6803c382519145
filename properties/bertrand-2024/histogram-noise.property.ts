import { axis, chain, domain, families, integersFrom, laws, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type GridLoop, squaredNoise } from '#theorems/bertrand-2024/histogram-loop'
import { eightGaussiansOn } from './worlds/eight-gaussians-grid.ts'

const loops = (t: number | number[], cells = 8, n = 200, k = 100) => points({ cells, n, k, t })
/** The probability that two observations share a cell. */
const collision = (cells: number) => eightGaussiansOn(cells).reduce((sum, p) => sum + p * p, 0)
const predicted = (point: GridLoop) => squaredNoise(point, collision(point.cells))

verify(theorem, {
  title: 'the mean squared distance between model and real frequencies is the predicted one',
  domain: domain({
    cells: axis.choice(4, 8, 16),
    n: axis.logInteger(50, 1000),
    lambda: axis.logUniform(0.2, 3),
    t: axis.integer(1, 4),
  }).derive(({ n, lambda, ...rest }) => ({ n, k: Math.ceil(lambda * n), ...rest })),
  examples: [...loops([1, 2, 3, 4]), ...loops(2, 16, 1000, 1000), ...loops(2, 4, 50, 100)],
  measures: 'the sum over cells of the squared distance after one run, real data with exact frequencies',
  replicate: chain(
    ({ cells, n, k, t }: GridLoop) => {
      const family = families.categorical({ symbols: cells * cells })
      const world = { ...worlds.realAndSynthetic(n, k), family, realData: families.withoutChance(family) }
      return { ...world, truth: eightGaussiansOn(cells), generations: t + 1 }
    },
    (_last, _point, { theta, world: { truth } }) =>
      theta.reduce((sum, p, j) => {
        const gap = p - (truth[j] ?? 0)
        return sum + gap * gap
      }, 0),
  ),
  predicts: predicted,
  // With the variance of the replicates from the law of the pooled counts, and a quarter of slack.
  criterion(value, point) {
    const { variance } = laws.pooledSquaredDistance(point, eightGaussiansOn(point.cells))
    return mean.equals(value, { margin: 0.04 * value, variance: { atMost: 1.25 * variance } })
  },
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...loops([2, 4])),
    ...worlds.allSyntheticDataAreKept(...loops(4)),
    'λ read as the synthetic fraction': {
      at: loops(2),
      predicts: (point) => predicted({ ...point, n: point.n - point.k }),
    },
  },
  survivors: worlds.everySyntheticObservationDrawn(...loops(2)),
  limits: [
    'Given the real data; for 32 × 32 cells see histogram-total-variation. Deviations of less than 4 % are not looked for.',
    'The variance of the replicates is the law’s, from moments of the pooled counts, with a quarter of slack.',
  ],
  figure: {
    title: 'Mean squared distance to the real frequencies, 8 × 8 cells, n = 200, k = 100',
    over: loops(integersFrom(1, 10)),
    labels: ['generations after the fit on real data', 'mean squared distance'],
    lines: {
      'real data kept': predicted,
      'no real data': ({ cells, k, t }) => (1 - collision(cells)) * -Math.expm1(t * Math.log1p(-1 / k)),
    },
  },
})
