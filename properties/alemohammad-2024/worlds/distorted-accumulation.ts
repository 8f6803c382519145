import { axis, chain, domain, families, workflows } from 'collapse-check'
import type { DistortedAccumulation } from '#theorems/alemohammad-2024/distorted-sampling'

export const family = families.gaussian({ divisor: 'n' })

export const accumulations = domain({
  n: axis.logInteger(2, 10_000_000),
  T: axis.logInteger(1, 100),
  factor: axis.uniform(0.05, 1),
})

/** σ_T² of a Gaussian that is fitted to all data, each batch sampled with a multiple of the model’s variance. */
export const varianceOf = chain(
  ({ n, T, factor }: DistortedAccumulation) => ({
    family,
    sampler: families.temperedSampler(family, factor),
    truth: [0, 1],
    generations: T,
    n,
    workflow: workflows.accumulate,
  }),
  ({ sd }) => sd * sd,
)

export const honest = (...at: DistortedAccumulation[]) => ({ 'an honest sampler': { at, world: { sampler: family } } })
