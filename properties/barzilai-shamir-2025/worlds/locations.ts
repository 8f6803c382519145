import { axis, families } from 'collapse-check'
import { limitError } from '#theorems/barzilai-shamir-2025/smooth-limit'
import { keepingAllData } from './keeping-all-data.ts'

export type LocationName = 'logistic location' | 'von Mises direction'

/** A smooth family p(x − θ) with the derivatives of −ln p in closed form. */
interface LocationFamily {
  readonly family: ReturnType<typeof inTheta>
  /** The score of an observation that is `x` from the parameter. */
  readonly score: (x: number) => number
  readonly curvature: (x: number) => number
  /** The largest score. */
  readonly scoreBound: number
  /** The mean curvature. */
  readonly information: number
  readonly curvatureVariance: number
}

const inTheta = (family: ReturnType<typeof families.logisticLocation | typeof families.vonMises>) =>
  families.renamed(family, 'theta')

/** The score is κ sin x and the curvature κ cos x, with E cos x = A and E cos² x = 1 − A/κ. */
function vonMises(kappa: number): LocationFamily {
  const family = families.vonMises({ concentration: kappa })
  const out = new Float64Array(1)
  family.fisherInformation(new Float64Array(1), out)
  const [information = Number.NaN] = out
  return {
    family: inTheta(family),
    score: (x) => kappa * Math.sin(x),
    curvature: (x) => kappa * Math.cos(x),
    scoreBound: kappa,
    information,
    curvatureVariance: kappa * kappa - information - information * information,
  }
}

export const LOCATIONS: { readonly [name in LocationName]: LocationFamily } = {
  'von Mises direction': vonMises(2),
  // The score s is uniform on (−1, 1), and the curvature ½(1 − s²).
  'logistic location': {
    family: inTheta(families.logisticLocation()),
    score: (x) => Math.tanh(x / 2),
    curvature(x) {
      const s = Math.tanh(x / 2)
      return 0.5 * (1 - s * s)
    },
    scoreBound: 1,
    information: 1 / 3,
    curvatureVariance: 1 / 45,
  },
}

/** The axis of a domain. */
export const anyLocation = axis.choice(...(Object.keys(LOCATIONS) as LocationName[]))

/** T generations of n observations. */
export interface LocationRun {
  readonly family: LocationName
  readonly n: number
  readonly T: number
}

/** A location, fitted to everything drawn so far; the truth is 0. */
export const location = ({ family, n, T }: LocationRun) =>
  keepingAllData({ family: LOCATIONS[family].family, truth: [0], n, T })

export const informationOf = ({ family }: LocationRun): number => LOCATIONS[family].information

/** Var(curvature)/information²: what the error of a limit law at finite n depends on. */
export const curvatureVariation = ({ family }: Pick<LocationRun, 'family'>): number => {
  const { curvatureVariance, information } = LOCATIONS[family]
  return curvatureVariance / (information * information)
}

/** The size of the error of the normal limit at n observations a generation. */
export const limitTolerance = (point: Pick<LocationRun, 'family' | 'n'>): number =>
  limitError(point.n, curvatureVariation(point))

/**
 * Whether a run is short enough to be run often: raw data are pooled, and the logistic family is fitted to them anew
 * in every generation, at a cost of n·T².
 */
export const short =
  (most: { readonly observations: number; readonly fitted: number }) =>
  ({ family, n, T }: LocationRun): boolean =>
    n * T <= most.observations && (family !== 'logistic location' || n * T * T <= most.fitted)
