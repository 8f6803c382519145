import { type Family, families } from 'collapse-check'

export type FamilyName = 'logistic location' | 'von Mises direction'

/** A smooth family with known Fisher information. */
export interface SmoothFamily {
  readonly family: Family
  readonly information: number
  /** Variance of −∂² ln p over the square of its mean, the information. */
  readonly curvatureVariation: number
}

function informationOf(family: Family): number {
  const out = new Float64Array(1)
  family.fisherInformation?.(new Float64Array(1), out)
  return out[0] ?? Number.NaN
}

/** The curvature is κ cos x, with E cos x = A and E cos² x = 1 − A/κ. */
function direction(concentration: number): SmoothFamily {
  const family = families.vonMises({ concentration })
  const information = informationOf(family)
  const A = information / concentration
  return { family, information, curvatureVariation: (1 - A / concentration) / (A * A) - 1 }
}

/** The curvature is ½(1 − s²) with s uniform on (−1, 1): mean ⅓, variance 1/45. */
function location(): SmoothFamily {
  const family = families.logisticLocation()
  return { family, information: informationOf(family), curvatureVariation: 1 / 5 }
}

export const FAMILIES: { readonly [name in FamilyName]: SmoothFamily } = {
  'von Mises direction': direction(2),
  'logistic location': location(),
}
