import { axis, domain, experiment, identity, integersFrom, points, special, verify } from 'collapse-check'
import theorem, { type Pursuit, pursuit } from '#theorems/qiao-2026/distant-target'

const at = (target: number | number[], alpha: number | number[] = 0.9, T: number | number[] = 12): Pursuit[] =>
  points({ alpha, target, T })

/** The variance of a pool from the sums of its values and of their squares, what is selected by quadrature. */
const variance = experiment(
  (point: Pursuit) => ({ selects: point.alpha, batches: point.T, sd: 1 }),
  ({ selects, batches, sd }, { target }) =>
    () => {
      const { sum, squares } = integersFrom(2, batches).reduce(
        (pool, t) => {
          const centre = pool.sum / (t - 1)
          const spread = Math.sqrt(pool.squares / (t - 1) - centre * centre)
          // From the mean of the model to 9 standard deviations beyond, on either side.
          const within = (half: number, f: (x: number) => number) =>
            special.gaussLegendre(
              (x) => f(x) * Math.exp((-0.5 * (x - centre) * (x - centre)) / spread / spread),
              Math.max(target - half, centre - 9 * spread),
              Math.min(target + half, centre + 9 * spread),
              24,
            ) /
            (spread * Math.sqrt(2 * Math.PI))
          const half = special.bisect((h) => selects - within(h, () => 1), 0, Math.abs(target - centre) + 9 * spread)
          return {
            sum: pool.sum + within(half, (x) => x) / selects,
            squares: pool.squares + within(half, (x) => x * x) / selects,
          }
        },
        { sum: 0, squares: sd * sd },
      )
      return (squares - (sum * sum) / batches) / batches
    },
)

verify(theorem, {
  title: 'the variance of a pool that pursues a target is that of all its batches together',
  domain: domain({ alpha: axis.uniform(0.1, 0.95), target: axis.uniform(0, 3), T: axis.integer(1, 12) }),
  examples: [...at([0, 1, 3]), ...at(2, [0.1, 0.5]), ...at(3, 0.9, [1, 2])],
  measures: 'mean square less squared mean of the pool, batches so large that chance does not matter; no chance',
  replicate: variance,
  predicts: (point) => pursuit(point).variance,
  criterion: (value) => identity.equals(value, { relative: 1e-7 }),
  controls: {
    'a batch more': { at: at([1, 3]), world: (_: unknown, { T }: Pursuit) => ({ batches: T + 1 }) },
    'a hundredth less selected': {
      at: at([0, 3]),
      world: (_: unknown, { alpha }: Pursuit) => ({ selects: 0.99 * alpha }),
    },
    'a first model a hundredth wider': { at: at([1, 3]), world: { sd: 1.01 } },
    'as if no batch had a mean of its own': {
      at: at(3, 0.5, 2),
      predicts: (point) => {
        const { mean, variance: all } = pursuit(point)
        return all + mean * mean
      },
    },
  },
  limits: ['Computed, not simulated; one selection is simulated in other properties.'],
  figure: {
    title: 'Variance of a pool that pursues a target three standard deviations away, nine tenths selected',
    over: at(3, 0.9, integersFrom(1, 20)),
    labels: ['batches T', 'variance'],
    lines: { 'by the recursion': (point) => pursuit(point).variance },
    series: () => undefined,
  },
})
