import { axis, chain, domain, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import { type KernelPool, poolVariance } from '#theorems/kazdan-2025/kernel-accumulation'
import theorem, * as law from '#theorems/kazdan-2025/kernel-bandwidths'
import { kernelPool, kernels, varianceOf } from './worlds/kernel-pool.ts'

const pools = (T: number | number[], n = 10): law.Kernels[] => points({ n, T })

verify(theorem, {
  title: 'with all data kept and Scott’s bandwidth the variance of the pool is the exact one',
  domain: domain({ n: axis.logInteger(8, 16), T: axis.logInteger(1, 6) }),
  examples: [...pools([1, 2, 6]), ...pools(6, 16)],
  measures: 'the variance of the pool, with its size as divisor, after a run on standard normal data',
  replicate: chain(
    (pool: law.Kernels) => {
      const fixed = { ...pool, h: 1 }
      return { ...kernelPool(fixed), family: kernels(fixed, 'scott') }
    },
    (last, pool, run) => varianceOf(last, pool, run),
  ),
  predicts: law.scottsVariance,
  // The square of the variance is at most the mean fourth power.
  criterion: (value, pool) =>
    mean.equals(value, { margin: 0.1 * value, variance: { atMost: law.scottsFourthAtMost(pool) - value * value } }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...pools(6)),
    ...worlds.oneGenerationTooMany(...pools(1)),
    'a fixed bandwidth of one': {
      at: pools(6),
      world: (_: object, pool: law.Kernels) => ({ family: kernels({ ...pool, h: 1 } satisfies KernelPool) }),
    },
    'the bandwidth of the batch alone': {
      at: pools(6),
      predicts: ({ n, T }) => {
        const factor = law.scottsFactor(n)
        return poolVariance({ n, T, h: Math.sqrt(factor) })
      },
    },
  },
  limits: ['Deviations of less than 10 % are not looked for; standard normal data, up to 6 batches of 16.'],
  figure: {
    title: 'Expected variance of the pool, ten observations a batch',
    over: pools(logSpaced(1, 1000, 30).map(Math.round)),
    labels: ['batches T', 'variance'],
    log: 'x',
    lines: {
      'Scott’s bandwidth': law.scottsVariance,
      'never above': law.scottsVarianceAtMost,
      'a fixed bandwidth of one': ({ n, T }) => poolVariance({ n, T, h: 1 }),
    },
    series: ({ n }) => (n === 10 ? 'simulated' : undefined),
  },
})
