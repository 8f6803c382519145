import { families } from 'collapse-check'
import type { At } from '#theorems/shumailov-2024/gaussian-medians'

/** A Gaussian with the unbiased variance, from N(0, 1). */
export const unbiased = ({ n, T }: At) => ({
  family: families.gaussian({ divisor: 'n-1' }),
  truth: [0, 1],
  generations: T,
  n,
})
