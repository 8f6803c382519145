import { families, type laws } from 'collapse-check'
import { keepingAllData } from './keeping-all-data.ts'

const { quadraticVariance } = families

/** The families by their names in a point; the one parameter of each is its mean. */
export const FAMILIES = {
  Gaussian: quadraticVariance.gaussianMean({ variance: 1 }),
  Poisson: quadraticVariance.poisson(),
  Bernoulli: quadraticVariance.bernoulli(),
  'binomial of 3 trials': quadraticVariance.binomialShare({ trials: 3 }),
  exponential: quadraticVariance.exponential(),
  'gamma of shape 3': quadraticVariance.gamma({ shape: 3 }),
  'negative binomial of size 2': quadraticVariance.negativeBinomial({ size: 2 }),
  'Gaussian variance': quadraticVariance.gaussianVariance(),
}

export type FamilyName = keyof typeof FAMILIES

export const FAMILY_NAMES = Object.keys(FAMILIES) as FamilyName[]

/** T generations of n observations, the real ones with this mean. */
export interface MeanRun {
  readonly family: FamilyName
  readonly n: number
  readonly T: number
  readonly mean: number
}

/** A mean, fitted to everything drawn so far. */
export const meanRun = ({ family, n, T, mean }: MeanRun) =>
  keepingAllData({ family: families.renamed(FAMILIES[family].family, 'mean'), truth: [mean], n, T })

/** The same run for the laws, which know a family by its variance function. */
export const lawOf = <Run extends { readonly family: FamilyName }>(
  point: Run,
): Run & { readonly V: laws.VarianceFunction } => ({ ...point, V: FAMILIES[point.family].variance })
