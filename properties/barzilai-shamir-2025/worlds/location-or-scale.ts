import { type Family, families } from 'collapse-check'

export type FamilyName = 'Beta(θ, 1)' | 'exponential' | 'Gaussian mean' | 'Laplace location' | 'logistic location'

/** Families of location, or of scale after a change of the data. */
export const FAMILIES: { readonly [name in FamilyName]: { family: Family; of: 'location' | 'scale' } } = {
  'Beta(θ, 1)': { family: families.powerFunction(), of: 'scale' },
  exponential: { family: families.exponential(), of: 'scale' },
  'Gaussian mean': { family: families.gaussianMean({ sd: 1 }), of: 'location' },
  'Laplace location': { family: families.laplaceLocation(), of: 'location' },
  'logistic location': { family: families.logisticLocation(), of: 'location' },
}
export const NAMES = Object.keys(FAMILIES) as FamilyName[]
