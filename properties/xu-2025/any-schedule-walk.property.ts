import { axis, chain, domain, integersFrom, laws, mean, points, verify, worlds } from 'collapse-check'
import { sizesOf } from '#theorems/dey-2024/any-schedule'
import theorem, { quadraticVarianceRisk, squaredErrorVariance } from '#theorems/xu-2025/quadratic-variance-risk'
import { type BatchMean, batchesOf, FAMILIES, squaredErrorOf } from '../dey-2024/worlds/accumulated-means.ts'

interface Walk extends Omit<BatchMean, 'later'> {
  readonly ratio: number
}
type Family = Walk['family']
const means = (family: Family, first: number, ratio: number, T: number | number[] = 30, growth = 1, mean = 1) =>
  points({ family, first, ratio, growth, T, mean })
const batches = ({ ratio, ...walk }: Walk): BatchMean => {
  const later = Math.min(10_000_000, Math.max(1, Math.round(ratio * walk.first)))
  return { ...walk, later }
}
const sizes = (walk: Walk) => sizesOf(batches(walk))
const variance = ({ family }: Walk) => FAMILIES[family].variance
const risk = (walk: Walk) => quadraticVarianceRisk(variance(walk), walk.mean, sizes(walk))
const multiplier = (walk: Walk) => risk(walk) / quadraticVarianceRisk(variance(walk), walk.mean, [walk.first])
const spread = (walk: Walk) => squaredErrorVariance(variance(walk), walk.mean, sizes(walk)) / risk(walk) / risk(walk)
const asLargeAsTheFirst = (_: object, { first }: Walk) => ({ n: first })

verify(theorem, {
  title: 'the risk is the product formula, whatever is drawn in the first and in later generations',
  domain: domain({
    family: axis.choice<Family>(...(Object.keys(FAMILIES) as Family[])),
    first: axis.logInteger(1, 10_000_000).means('observations of the first generation'),
    ratio: axis.logUniform(0.001, 1000).means('observations of the second generation for each of the first'),
    growth: axis.uniform(0.8, 1.3).means('the factor from one later generation to the next'),
    T: axis.logInteger(1, 100),
    u: axis.uniform(0.1, 0.9).means('where the mean lies between the ends of its range'),
  })
    .derive(({ u, ...walk }): Walk => ({ ...walk, mean: FAMILIES[walk.family].meanAt(u) }))
    .where((walk) => spread(walk) < 4),
  examples: [
    ...means('normal mean', 20, 5, [1, 2, 60], 1, 0),
    ...means('normal mean', 1000, 0.01, 20, 1.3, 0),
    ...means('normal mean', 10_000_000, 0.001, 100, 1, 0),
    ...means('Bernoulli', 5, 2, 15, 1, 0.3),
    ...means('Poisson', 20, 10, 8, 0.8),
    ...means('exponential', 20, 50),
  ],
  measures: 'n_1/V(m) times the squared error of θ_T after one run',
  replicate: chain(
    (walk: Walk) => batchesOf(batches(walk)),
    (_last, walk, { theta }) => squaredErrorOf(batches(walk), theta),
  ),
  predicts: multiplier,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, walk) =>
    mean.equals(value, { margin: 0.05 * value, variance: { timesMeanSquared: 1.25 * spread(walk) } }),
  controls: {
    ...worlds.allDataAreKept(...means('normal mean', 20, 5, 60, 1, 0), ...means('Bernoulli', 5, 2, 15, 1, 0.3)),
    ...worlds.oneGenerationTooMany(...means('Poisson', 20, 10, 1, 0.8)),
    'later generations as large as the first': { at: means('exponential', 20, 50), world: asLargeAsTheFirst },
    'Σ n_1/n_t for every family': {
      at: means('Bernoulli', 5, 2, 15, 1, 0.3),
      predicts: (walk) => walk.first * laws.reciprocalSum(sizes(walk)),
    },
  },
  survivors: worlds.everyObservationDrawn(...means('normal mean', 20, 5, 2, 1, 0), ...means('exponential', 20, 20, 5)),
  limits: [
    'Deviations of less than 5 % of the risk are not looked for.',
    'Small samples of skew families are left out.',
  ],
  figure: {
    title: 'Risk of a normal mean in units of that of its 20 real observations',
    over: means('normal mean', 20, 5, integersFrom(1, 60), 1, 0),
    labels: ['generation T', 'risk'],
    lines: { '100 later': multiplier, '20 later': (walk) => multiplier({ ...walk, ratio: 1 }) },
    series: ({ family, ratio }) => (family === 'normal mean' ? `simulated, ${20 * ratio} later` : undefined),
  },
})
