import { chain, families, worlds } from 'collapse-check'
import type { GaussianSpread } from '#theorems/suresh-2025/theorem-3'

/** Whether the endpoint exceeds ε, in units of the first one, after k generations that started from U[0, 1]. */
export const endpointExceeds = (estimator: 'maximum' | 'unbiased') =>
  chain(
    ({ n, k }: GaussianSpread) => ({ family: families.uniform({ estimator }), truth: [1], generations: k, n }),
    ({ end }, { epsilon }) => end > epsilon,
  )

export const oneObservationIsLost = worlds.named('one observation is lost', (_: unknown, { n }: GaussianSpread) => ({
  n: n - 1,
}))
