import { families, schedules, worlds } from 'collapse-check'
import type { GaussianWalk } from '#theorems/xu-2025/gaussian-both-divisors'

/** A Gaussian from N(0, 1): each of T generations is fitted to ⌈n t^p⌉ observations of the latest model. */
export const gaussianWalk = ({ n, p, T, divisor }: GaussianWalk) => ({
  family: families.gaussian({ divisor }),
  truth: [0, 1],
  generations: T,
  n: schedules.power(n, p),
})

export const theOtherDivisor = worlds.named('the other divisor', (_: unknown, { divisor }: GaussianWalk) => ({
  family: families.gaussian({ divisor: divisor === 'n' ? 'n-1' : 'n' }),
}))
