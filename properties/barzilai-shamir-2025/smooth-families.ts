import { type Family, logisticLocation, vonMises } from '../../src/index.ts'

export type FamilyName = 'logistic location' | 'von Mises direction'

/** A smooth family with known Fisher information. */
export interface SmoothFamily {
  readonly family: Family
  readonly information: number
}

const withInformation = (family: Family): SmoothFamily => {
  const out = new Float64Array(1)
  family.fisherInformation?.(new Float64Array(1), out)
  return { family, information: out[0] ?? Number.NaN }
}

export const FAMILIES: { readonly [name in FamilyName]: SmoothFamily } = {
  'von Mises direction': withInformation(vonMises({ concentration: 2 })),
  'logistic location': withInformation(logisticLocation()),
}
