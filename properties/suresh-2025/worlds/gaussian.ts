import { chain, families, type Model, type Outcome, worlds } from 'collapse-check'
import type { Frozen } from '#theorems/suresh-2025/frozen-mean'
import type { GaussianSpread, Generations } from '#theorems/suresh-2025/theorem-3'

const family = families.gaussian({ divisor: 'n-1' })

/** What is asked of the Gaussian after k generations that started from N(0, 1). */
export const lastGaussian = <Point extends Generations>(ask: (last: Model<'mean' | 'sd'>, point: Point) => Outcome) =>
  chain(({ n, k }: Point) => ({ family, truth: [0, 1], generations: k, n }), ask)

/** Whether the spread of a Gaussian exceeds ε, in units of the first one, after k generations. */
export const spreadExceeds = lastGaussian(({ sd }, { epsilon }: GaussianSpread) => sd > epsilon)

/** Whether the mean has come to rest more than x first standard deviations away. */
export const meanIsBeyond = lastGaussian(({ mean }, { x }: Frozen) => Math.abs(mean) > x)

/** n times the fall of ln Σ² a generation: near −1 whatever n is. */
export const fallOfLogVariance = lastGaussian(({ sd }, { n, k }: Generations) => ((2 * n) / k) * Math.log(sd))

/** A broken estimator: every standard deviation is multiplied by a factor. */
export const scaledSpread = (name: string, factor: (n: number) => number) =>
  families.changedEstimator(family, name, (theta, n) => {
    theta[1] = (theta[1] ?? Number.NaN) * factor(n)
  })

export const varianceDivisorTooSmall = worlds.named('variance with divisor n − 2', {
  family: scaledSpread('divisor n − 2', (n) => Math.sqrt((n - 1) / (n - 2))),
})

/** Uniform data of the model's mean and variance. */
export const uniformNoise = worlds.named('uniform noise', {
  family: families.withNoise(family, 'uniform noise', (stream) => Math.sqrt(12) * (stream.uniform() - 0.5)),
})

/** Laplace data of the model's mean and variance. */
export const laplaceNoise = worlds.named('Laplace noise', {
  family: families.withNoise(family, 'Laplace noise', (stream) => {
    const u = stream.openUniform() - 0.5
    return (-Math.sign(u) * Math.log1p(-2 * Math.abs(u))) / Math.SQRT2
  }),
})
