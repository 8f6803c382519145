import { axis, chain, domain, families, integersFrom, mean, points, verify, workflows, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/barzilai-shamir-2025/unbiased-accumulation'

const pools = (T: number | number[], n: number | number[] = 3) => points({ n, T })

verify(theorem, {
  title: 'the variance of all data falls with the unbiased divisor, too, by the exact product',
  domain: domain({ n: axis.logInteger(2, 1000), T: axis.logInteger(1, 60) }),
  examples: [...pools([1, 2, 5, 60]), ...pools(20, [2, 10])],
  measures: 'σ_T² after one run from N(0, 1), all data kept, divisor nT − 1',
  replicate: chain(
    ({ n, T }: law.UnbiasedPool) => ({
      family: families.gaussian({ divisor: 'n-1' }),
      truth: [0, 1],
      generations: T,
      n,
      workflow: workflows.accumulate,
    }),
    ({ sd }) => sd * sd,
  ),
  predicts: law.variance,
  // The variance is the law’s own.
  criterion(value, pool) {
    const exact = law.variance(pool)
    return mean.equals(value, { margin: 0.05 * value, variance: { atMost: law.fourth(pool) - exact * exact } })
  },
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...pools(5), ...pools(20, 2)),
    ...worlds.maximumLikelihoodDivisorN(...pools([1, 5]), ...pools(20, 2)),
    ...worlds.oneGenerationTooMany(...pools(1, 2)),
    unbiased: { at: pools([5, 60]), predicts: () => 1 },
    'the bound past the exact law by half of the room': {
      at: pools(60, 2),
      predicts: (pool) => 1.5 * law.variance(pool) - 0.5 * law.varianceAtLeast(pool),
    },
  },
  survivors: { ...worlds.everyObservationDrawn(...pools(5)), ...worlds.anotherTruth([7, 1], ...pools(5)) },
  limits: ['Deviations of less than 5 % of the variance are not looked for.'],
  figure: {
    title: 'Expected variance of all data, three observations a generation',
    over: pools(integersFrom(1, 60)),
    labels: ['generation T', 'variance'],
    log: 'x',
    lines: { 'divisor nT − 1': law.variance, 'at least': law.varianceAtLeast, 'replacing, divisor n − 1': () => 1 },
  },
})
