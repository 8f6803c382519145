import { axis, chain, domain, families, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/kazdan-2025/kernel-accumulation'
import { kernelPool, scottsBandwidth, varianceOf } from './worlds/kernel-pool.ts'

const pools = (T: number | number[], h = 3, n = 10) => points({ n, T, h })

verify(theorem, {
  title: 'the variance of the pool grows like the squared bandwidth times the logarithm of T',
  domain: domain({ n: axis.logInteger(2, 20), T: axis.logInteger(1, 30), h: axis.logUniform(0.3, 10) }),
  examples: [...pools([1, 2, 8, 30]), ...pools(30, 10), ...pools(30, 3, 2)],
  measures: 'the variance of the pool, with its size as divisor, after a run on standard normal data',
  replicate: chain(kernelPool, varianceOf),
  predicts: (point) => [law.poolVarianceAtLeast(point), law.poolVarianceAtMost(point)] as const,
  // The square of the variance is at most the mean fourth power.
  criterion: ([low, high], point) =>
    mean.between(low, high, {
      margin: 0.05 * law.poolVarianceAtMost(point),
      variance: { atMost: law.poolFourthMoment(point) },
    }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...pools([8, 30])),
    ...scottsBandwidth(...pools(30), ...pools(30, 10)),
    'data three times as wide': { at: pools([1, 2], 0.3), world: { realData: families.gaussianMean({ sd: 3 }) } },
    'the lower bound raised by a tenth': {
      at: pools(30),
      predicts: (point) => [1.1 * law.poolVarianceAtLeast(point), 1000] as const,
    },
    '0.88 of the upper bound': {
      at: pools(1, 0.3, 20),
      predicts: (point) => [0, 0.88 * law.poolVarianceAtMost(point)] as const,
    },
  },
  limits: ['Less than 5 % beyond a bound is not looked for; standard normal data.'],
  figure: {
    title: 'Expected variance of the pool, ten observations a batch, h = 3',
    over: pools(logSpaced(1, 1000).map(Math.round)),
    labels: ['batches T', 'variance'],
    log: 'x',
    lines: { 'at most': law.poolVarianceAtMost, exact: law.poolVariance, 'at least': law.poolVarianceAtLeast },
  },
})
