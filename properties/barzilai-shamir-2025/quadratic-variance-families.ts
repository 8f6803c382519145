import { type Family, families, type laws } from 'collapse-check'

/** A family that is fitted by its mean, with its variance function. */
export interface QuadraticVarianceFamily {
  readonly family: Family
  readonly V: laws.VarianceFunction
  /** Maps u in (0, 1) to a mean of the family. */
  readonly meanAt: (u: number) => number
}

const odds = (u: number) => u / (1 - u)
const entry = (family: Family, v0: number, v1: number, v2: number, meanAt = odds) => ({
  family,
  V: { v0, v1, v2 },
  meanAt,
})

export type FamilyName =
  | 'Bernoulli'
  | 'Gaussian'
  | 'Gaussian variance'
  | 'Poisson'
  | 'binomial of 3 trials'
  | 'exponential'
  | 'gamma of shape 3'
  | 'negative binomial of size 2'

export const FAMILIES: { readonly [name in FamilyName]: QuadraticVarianceFamily } = {
  Gaussian: entry(families.gaussianMean({ sd: 1 }), 1, 0, 0),
  Poisson: entry(families.poisson(), 0, 1, 0),
  Bernoulli: entry(families.bernoulli(), 0, 1, -1, (u) => u),
  'binomial of 3 trials': entry(families.binomial({ trials: 3 }), 0, 1 / 3, -1 / 3, (u) => u),
  exponential: entry(families.exponential(), 0, 0, 1),
  'gamma of shape 3': entry(families.gamma({ shape: 3 }), 0, 0, 1 / 3),
  'negative binomial of size 2': entry(families.negativeBinomial({ size: 2 }), 0, 1, 1 / 2),
  'Gaussian variance': entry(families.gaussianVariance(), 0, 0, 2),
}
