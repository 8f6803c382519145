import { axis, chain, domain, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import { type KernelPool, poolVariance } from '#theorems/kazdan-2025/kernel-accumulation'
import theorem, * as law from '#theorems/kazdan-2025/kernel-bandwidths'
import { kernelPool, kernels, varianceOf } from './worlds/kernel-pool.ts'

const pools = (T: number | number[], n = 10): law.Kernels[] => points({ n, T })

verify(theorem, {
  title: 'with all data kept and Scott’s bandwidth the variance of the pool is the exact one',
  domain: domain({ n: axis.logInteger(8, 12), T: axis.integer(1, 5) }),
  examples: [...pools([1, 2, 5]), ...pools(5, 12)],
  measures: 'the variance of the pool, with its size as divisor, after a run on standard normal data',
  replicate: chain(
    (pool: law.Kernels) => {
      const fixed = { ...pool, h: 1 }
      return { ...kernelPool(fixed), family: kernels(fixed, 'scott') }
    },
    (last, pool, run) => varianceOf(last, pool, run),
  ),
  predicts: law.scottsVariance,
  // The square of the variance is at most the mean fourth power. Where the claim is just refuted, its mean is the least allowed.
  criterion(value, pool) {
    const least = 0.92 * value
    return mean.equals(value, {
      margin: 0.08 * value,
      variance: { atMost: law.scottsFourthAtMost(pool) - least * least },
    })
  },
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...pools(5)),
    ...worlds.oneGenerationTooMany(...pools(1)),
    'a fixed bandwidth of one': {
      at: pools(5),
      world: (_: object, pool: law.Kernels) => ({ family: kernels({ ...pool, h: 1 } satisfies KernelPool) }),
    },
    'no bandwidth': { at: pools([2, 5]), predicts: (pool) => poolVariance({ ...pool, h: 0 }) },
    'Scott’s bandwidth of the first batch, twice': {
      at: pools(5),
      predicts: ({ n, T }) => poolVariance({ n, T, h: 2 * Math.sqrt(law.scottsFactor(n)) }),
    },
  },
  limits: ['Deviations of less than 8 % are not looked for; standard normal data, up to 5 batches of 12.'],
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
