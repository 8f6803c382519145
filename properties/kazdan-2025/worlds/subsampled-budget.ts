import { type Family, families, type World, workflows } from 'collapse-check'
import type { Budget } from '#theorems/kazdan-2025/subsampled-budget'

const family = (fitted: Budget['fitted']): Family =>
  fitted === 'known' ? families.gaussianMean({ sd: 1 }) : families.gaussian({ divisor: fitted })

/** The family that is fitted, from N(0, 1). */
export const fittedAs = (fitted: Budget['fitted']) => ({
  family: family(fitted),
  truth: fitted === 'known' ? [0] : [0, 1],
})

/** A Gaussian, fitted to as many of all observations as each generation draws. */
export const subsampled = ({ n, T, fitted }: Budget): World => ({
  ...fittedAs(fitted),
  generations: T,
  n,
  workflow: workflows.accumulateSubsample,
  path: 'raw',
})
