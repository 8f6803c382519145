import { integersFrom, laws, mean, points, verify, worlds } from 'collapse-check'
import theorem, { riskMultiplier, sizesOf } from '#theorems/dey-2024/any-schedule'
import {
  anySchedule,
  type BatchMean,
  type FamilyName,
  multiplier,
  spread,
  squaredError,
} from './worlds/accumulated-means.ts'

const means = (family: FamilyName, first: number, later: number, T: number | number[] = 30, growth = 1, mean = 1) =>
  points({ family, first, later, growth, T, mean })
const inBatchesOf = (later: number) => (point: BatchMean) => multiplier({ ...point, later })

verify(theorem, {
  title: 'the risk of keeping all data is the exact one, for every schedule of batches and family by family',
  domain: anySchedule,
  examples: [
    ...means('normal mean', 20, 1, [1, 5, 60], 1, 0),
    ...means('normal mean', 20, 20, 30, 1, 0),
    ...means('normal mean', 20, 100, 30, 1, 0),
    ...means('Bernoulli', 5, 1, 30, 1, 0.3),
    ...means('Poisson', 20, 10, 30, 1.3),
    ...means('exponential', 20, 1, 60),
    ...means('negative binomial of size 2', 10_000_000, 10_000_000, 30, 0.8),
  ],
  measures: 'n_1/V(m) times the squared error of the mean of all data after one run',
  replicate: squaredError,
  predicts: multiplier,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.05 * value, variance: { timesMeanSquared: 1.25 * spread(point) } }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(
      ...means('normal mean', 20, 20, 30, 1, 0),
      ...means('exponential', 20, 1, 60),
    ),
    ...worlds.oneGenerationTooMany(...means('normal mean', 20, 20, 1, 1, 0), ...means('Poisson', 20, 10, 1, 1.3)),
    'as if batches were equal': {
      at: [...means('normal mean', 20, 1, 60, 1, 0), ...means('normal mean', 20, 100, 30, 1, 0)],
      predicts: ({ T }) => laws.harmonicSquares(T),
    },
    'as if the variance were constant': {
      at: [...means('Bernoulli', 5, 1, 30, 1, 0.3), ...means('Bernoulli', 2, 1, 60, 1, 0.3)],
      predicts: (point) => riskMultiplier(0, sizesOf(point)),
    },
    'batches turned round': {
      at: means('Poisson', 20, 10, 30, 1.3),
      world: (_: unknown, point: BatchMean) => ({ n: (t: number) => Number(sizesOf(point)[point.T - t]) }),
    },
  },
  survivors: worlds.everyObservationDrawn(
    ...means('normal mean', 20, 1, 5, 1, 0),
    ...means('Bernoulli', 5, 1, 5, 1, 0.3),
  ),
  limits: [
    'Deviations of less than 5 % of the risk are not looked for.',
    'Small samples of the skewest families are left out.',
  ],
  figure: {
    title: 'Risk of a normal mean in units of that of its 20 real observations',
    over: means('normal mean', 20, 1, integersFrom(1, 100), 1, 0),
    labels: ['batches T', 'risk'],
    lines: {
      'one at a time': inBatchesOf(1),
      'batches of 20': inBatchesOf(20),
      'batches of 100': inBatchesOf(100),
      'the bound': () => 2,
    },
    series: ({ family, later }) => (family === 'normal mean' ? `simulated, ${later} at a time` : undefined),
  },
})
