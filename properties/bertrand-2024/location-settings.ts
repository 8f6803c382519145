import {
  type Curvatures,
  cauchyCurvatures,
  logisticCurvatures,
} from '../../theorems/bertrand-2024/retraining-jacobian.ts'
import { cauchyLoop, type LocationLoop, logisticLoop, twoAtoms } from './location-loop.ts'

/** Two regular families, fitted to data of which half lie at a and half at −a. */
export type RegularFamily = 'logistic' | 'Cauchy'

/** A loop, the optimum that it is started near, and what decides its stability there. */
export interface LocationSetting {
  readonly loop: LocationLoop
  readonly optimum: number
  readonly curvatures: Curvatures
}

/** The setting of a family; a > 1, so that the Cauchy likelihood has two maxima. */
export function locationSetting(family: RegularFamily, a: number): LocationSetting {
  return family === 'logistic'
    ? { loop: logisticLoop(twoAtoms(a)), optimum: 0, curvatures: logisticCurvatures(a) }
    : {
        loop: cauchyLoop(twoAtoms(a).map((atom) => ({ ...atom, spread: 0 }))),
        optimum: Math.sqrt(a * a - 1),
        curvatures: cauchyCurvatures(a),
      }
}

/** Without real data: the likelihood of the synthetic data alone decides. */
export const withoutRealData = (loop: LocationLoop): LocationLoop => ({ ...loop, realScore: () => 0 })
