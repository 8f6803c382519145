import {
  type Curvatures,
  cauchyCurvatures,
  laplaceCurvatures,
  logisticCurvatures,
  studentCurvatures,
} from '#theorems/bertrand-2024/retraining-jacobian'
import {
  cauchyLoop,
  type LocationLoop,
  laplaceOnNormal,
  laplaceOnUniform,
  logisticLoop,
  studentLoop,
  twoAtoms,
} from './location-loop.ts'

/** A loop, the optimum that it is started near, and what decides its stability there. */
export interface LocationSetting {
  readonly loop: LocationLoop
  readonly optimum: number
  readonly curvatures: Curvatures
}

/** Location families and their data: half at a and half at −a unless said otherwise, N(0, a²) or U[−a, a]. */
const SETTINGS = {
  logistic: (a) => ({ loop: logisticLoop(twoAtoms(a)), optimum: 0, curvatures: logisticCurvatures(a) }),
  // a > 1, so that the likelihood has two maxima.
  Cauchy: (a) => ({
    loop: cauchyLoop(twoAtoms(a).map((atom) => ({ ...atom, spread: 0 }))),
    optimum: Math.sqrt(a * a - 1),
    curvatures: cauchyCurvatures(a),
  }),
  'Student t, 3 degrees': (a) => ({
    loop: studentLoop(twoAtoms(a)),
    optimum: Math.sqrt(Math.max(0, a * a - 3)),
    curvatures: studentCurvatures(a),
  }),
  'Laplace, normal data': (a) => ({
    loop: laplaceOnNormal(a),
    optimum: 0,
    curvatures: laplaceCurvatures(1 / (a * Math.sqrt(2 * Math.PI))),
  }),
  'Laplace, uniform data': (a) => ({
    loop: laplaceOnUniform(a),
    optimum: 0,
    curvatures: laplaceCurvatures(1 / (2 * a)),
  }),
} satisfies { readonly [name: string]: (a: number) => LocationSetting }

export type LocationFamily = keyof typeof SETTINGS
export const LOCATION_FAMILIES = Object.keys(SETTINGS) as readonly LocationFamily[]

export const locationSetting = (family: LocationFamily, a: number): LocationSetting => SETTINGS[family](a)

/** Two regular families, fitted to data of which half lie at a and half at −a. */
export type RegularFamily = 'logistic' | 'Cauchy'

/** Without real data: the likelihood of the synthetic data alone decides. */
export const withoutRealData = (loop: LocationLoop): LocationLoop => ({ ...loop, realScore: () => 0 })
