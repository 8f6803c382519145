import { families, type Parameters, type SettledWorld, workflows, worlds } from 'collapse-check'
import type { KernelPool } from '#theorems/kazdan-2025/kernel-accumulation'

/** All that are drawn in a run, and in one generation more. */
const capacityOf = ({ n, T }: KernelPool) => n * (T + 1)

/** Kernel density estimates of a bandwidth; the pool’s own unless said otherwise. */
export const kernels = (pool: KernelPool, bandwidth: number | 'scott' = pool.h) =>
  families.kernelDensity({ bandwidth, capacity: capacityOf(pool) })

/** A kernel density estimate of all data so far, the first of them standard normal. */
export const kernelPool = (pool: KernelPool) => ({
  family: kernels(pool),
  realData: families.gaussianMean({ sd: 1 }),
  truth: [0],
  // A model of one point, where there is none to start from.
  initial: new Float64Array(capacityOf(pool) + 2).fill(1, 0, 1),
  generations: pool.T,
  n: pool.n,
  workflow: workflows.accumulate,
})

/** The observations of the pool, in units of the world’s. */
export const observations = (theta: Parameters, { unit }: SettledWorld): Float64Array =>
  theta.subarray(2, 2 + Number(theta[0])).map((x) => x / unit)

/** The variance of the pool, with its size as divisor. */
export const varianceOf = (_last: unknown, _pool: unknown, run: { theta: Parameters; world: SettledWorld }): number => {
  const pool = observations(run.theta, run.world)
  const mean = pool.reduce((sum, x) => sum + x, 0) / pool.length
  return pool.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / pool.length
}

export const scottsBandwidth = worlds.named('Scott’s bandwidth', (_: object, pool: KernelPool) => ({
  family: kernels(pool, 'scott'),
}))
