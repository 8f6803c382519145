import { families, type SettledWorld, workflows, worlds } from 'collapse-check'
import type { FreshShare } from '#theorems/khelifa-2026/fresh-share'

/** A pool of n observations. */
export type Pool = FreshShare & { readonly n: number }

const kernels = (n: number, bandwidth: number) => families.kernelDensity({ bandwidth, capacity: n })
const fresh = (share: number) => ({
  workflow: workflows.freshRealLatestSynthetic({ share, labels: 'random' as const }),
})

/** A kernel density of a pool in which every observation is a fresh standard normal one with probability alpha. */
export const kernelPool = ({ n, alpha, h, T }: Pool) => ({
  family: kernels(n, h),
  realData: families.gaussianMean({ sd: 1 }),
  truth: [0],
  // A model of one point, where there is none to start from.
  initial: new Float64Array(n + 2).fill(1, 0, 1),
  generations: T,
  n,
  ...fresh(alpha),
})

export const halfTheBandwidth = worlds.named('half the bandwidth', (_: SettledWorld, { n, h }: Pool) => ({
  family: kernels(n, h / 2),
}))
export const halfTheShare = worlds.named('half the share of fresh data', (_: SettledWorld, { alpha }: Pool) =>
  fresh(alpha / 2),
)
