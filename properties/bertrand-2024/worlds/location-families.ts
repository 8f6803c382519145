import { laws, special } from 'collapse-check'
import {
  type Curvatures,
  cauchyCurvatures,
  laplaceCurvatures,
  localFactor,
  logisticCurvatures,
  studentCurvatures,
} from '#theorems/bertrand-2024/retraining-jacobian'

/** A location family on its data: an optimum, and what decides stability there. */
export interface LocationSetting {
  readonly scores: laws.LocationScores
  readonly optimum: number
  readonly curvatures: Curvatures
}

/** Location families and their data: half at a and half at −a unless said otherwise, N(0, a²) or U[−a, a]. */
const SETTINGS = {
  logistic: (a) => ({
    scores: laws.logisticScores(laws.twoAtoms(a)),
    optimum: 0,
    curvatures: logisticCurvatures(a),
  }),
  // a > 1, so that the likelihood has two maxima.
  Cauchy: (a) => ({
    scores: laws.cauchyScores(laws.twoAtoms(a)),
    optimum: Math.sqrt(a * a - 1),
    curvatures: cauchyCurvatures(a),
  }),
  'Student t, 3 degrees': (a) => ({
    scores: laws.studentScores(laws.twoAtoms(a)),
    optimum: Math.sqrt(Math.max(0, a * a - 3)),
    curvatures: studentCurvatures(a),
  }),
  'Laplace, normal data': (a) => ({
    scores: laws.laplaceScores((x) => special.normalCdf(x / a)),
    optimum: 0,
    curvatures: laplaceCurvatures(1 / (a * Math.sqrt(2 * Math.PI))),
  }),
  'Laplace, uniform data': (a) => ({
    scores: laws.laplaceScores((x) => Math.min(1, Math.max(0, 0.5 + x / (2 * a)))),
    optimum: 0,
    curvatures: laplaceCurvatures(1 / (2 * a)),
  }),
} satisfies { readonly [name: string]: (a: number) => LocationSetting }

export type LocationFamily = keyof typeof SETTINGS
export const LOCATION_FAMILIES = Object.keys(SETTINGS) as readonly LocationFamily[]

/** Two regular families, fitted to data at ±a. */
export const REGULAR_FAMILIES = ['logistic', 'Cauchy'] as const satisfies readonly LocationFamily[]
export type RegularFamily = (typeof REGULAR_FAMILIES)[number]

/** A location family retrained on its data, with λ synthetic observations to a real one. */
export interface LocationLoop<Family extends LocationFamily = LocationFamily> {
  readonly family: Family
  /** How spread out the data are. */
  readonly a: number
  readonly lambda: number
}
export type RegularLoop = LocationLoop<RegularFamily>

/** The fields of a world that a loop fixes; its optimum is the one at or above 0. */
export const locationLoop = ({ family, a, lambda }: LocationLoop): LocationSetting & { readonly lambda: number } => ({
  ...SETTINGS[family](a),
  lambda,
})

/** λI/(K + λI) at the optimum. */
export const factorAtOptimum = (loop: LocationLoop): number => localFactor(locationLoop(loop).curvatures, loop.lambda)
