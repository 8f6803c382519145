import { families, type Parameters } from 'collapse-check'

/** All six types of Morris 1982, the gamma type three times. */
export const FAMILIES = {
  'normal mean': families.quadraticVariance.gaussianMean({ variance: 1 }),
  Poisson: families.quadraticVariance.poisson(),
  Bernoulli: families.quadraticVariance.bernoulli(),
  exponential: families.quadraticVariance.exponential(),
  'gamma of shape 3': families.quadraticVariance.gamma({ shape: 3 }),
  'negative binomial of size 2': families.quadraticVariance.negativeBinomial({ size: 2 }),
  'hyperbolic secant': families.quadraticVariance.hyperbolicSecant(),
  'normal variance': families.quadraticVariance.sampleVariance(),
}
export type FamilyName = keyof typeof FAMILIES

/** The mean of a family, fitted over and over. */
export interface MeanOf {
  readonly family: FamilyName
  readonly mean: number
  readonly T: number
}

export const meansOf = ({ family, mean, T }: MeanOf) => ({
  family: FAMILIES[family].family,
  truth: FAMILIES[family].truth(mean),
  generations: T,
})

export const squaredError = (_last: unknown, { family, mean }: MeanOf, { theta }: { theta: Parameters }): number => {
  const error = FAMILIES[family].meanOf(theta) - mean
  return error * error
}
