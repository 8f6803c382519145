import { axis, chain, domain, integersFrom, laws, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/kazdan-2025/kernel-accumulation'
import { kernelPool, kernels, scottsBandwidth, varianceOf } from './worlds/kernel-pool.ts'

const { poolFourthMoment, poolVariance } = law
const pools = (T: number | number[], h = 1, n = 5) => points({ n, T, h })

verify(theorem, {
  title: 'the expected variance of the pool is the exact one',
  domain: domain({ n: axis.logInteger(2, 20), T: axis.logInteger(1, 30), h: axis.logUniform(0.1, 10) }),
  examples: [...pools([1, 2, 8, 30]), ...pools(30, 0.3), ...pools(30, 5), ...pools(8, 1, 2)],
  measures: 'the variance of the pool, with its size as divisor, after a run on standard normal data',
  replicate: chain(kernelPool, varianceOf),
  predicts: poolVariance,
  // The square of the variance is at most the mean fourth power. Where the claim is just refuted, its mean is the least allowed.
  criterion(value, point) {
    const least = 0.95 * value
    return mean.equals(value, { margin: 0.05 * value, variance: { atMost: poolFourthMoment(point) - least * least } })
  },
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...pools([8, 30])),
    ...worlds.oneGenerationTooMany(...pools([1, 2])),
    ...scottsBandwidth(...pools(30), ...pools(30, 5)),
    'a bandwidth a quarter larger': {
      at: pools(30, 5),
      world: (_: object, pool: law.KernelPool) => ({ family: kernels(pool, 1.25 * pool.h) }),
    },
    'each generation replacing the last, by its formula': {
      at: pools([8, 30]),
      predicts: ({ n, T, h }) => laws.replacedKernelVariance(n, h, 1 - 1 / n, T - 1),
    },
    'about the true mean': { at: pools(8, 1, 2), predicts: ({ T, h }) => 1 + h * h * (harmonic(T) - 1) },
  },
  limits: ['Deviations of less than 5 % are not looked for; standard normal data.'],
  figure: {
    title: 'Expected variance of the pool, five observations a batch, h = 1',
    over: pools(integersFrom(1, 60)),
    labels: ['batches T', 'variance'],
    log: 'x',
    lines: {
      'all data kept': poolVariance,
      'each generation replaces the last': ({ n, T, h }) => laws.replacedKernelVariance(n, h, 1 - 1 / n, T - 1),
      'its end, (n − 1)h²': ({ n, h }) => (n - 1) * h * h,
    },
  },
})

function harmonic(T: number): number {
  return integersFrom(1, T).reduce((sum, k) => sum + 1 / k, 0)
}
