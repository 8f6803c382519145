import { chain, families, worlds } from 'collapse-check'
import type { GaussianSpread } from '#theorems/suresh-2025/theorem-3'

const family = families.gaussian({ divisor: 'n-1' })

/** Whether the spread of a Gaussian exceeds ε, in units of the first one, after k generations. */
export const spreadExceeds = chain(
  ({ n, k }: GaussianSpread) => ({ family, truth: [0, 1], generations: k, n }),
  ({ sd }, { epsilon }) => sd > epsilon,
)

/** A broken estimator. */
export const varianceDivisorTooSmall = worlds.named('variance with divisor n − 2', {
  family: families.changedEstimator(family, 'divisor n − 2', (theta, n) => {
    theta[1] = (theta[1] ?? Number.NaN) * Math.sqrt((n - 1) / (n - 2))
  }),
})
