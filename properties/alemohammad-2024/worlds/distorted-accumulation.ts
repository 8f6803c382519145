import { axis, chain, domain, workflows } from 'collapse-check'
import type { DistortedAccumulation } from '#theorems/alemohammad-2024/distorted-sampling'
import { family, tempered } from './distorted-loop.ts'

export const accumulations = domain({
  n: axis.logInteger(2, 10_000_000),
  T: axis.logInteger(1, 100),
  factor: axis.uniform(0.05, 1),
})

/** The variance of a Gaussian that is fitted to all data, each batch sampled with a multiple of the model’s variance. */
export const accumulatedVarianceOf = chain(
  ({ n, T, factor }: DistortedAccumulation) => ({
    family,
    ...tempered(factor),
    truth: [0, 1],
    generations: T,
    n,
    workflow: workflows.accumulate,
  }),
  ({ sd }) => sd * sd,
)
