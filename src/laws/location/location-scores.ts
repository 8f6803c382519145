import { finite, positive } from '../../validation/checks.ts'
import type { LocationScores } from './location-retraining.ts'

/** A point mass of weight `weight` at `at`. */
export interface Atom {
  readonly at: number
  readonly weight: number
}

/**
 * Half of the data at a, half at −a.
 *
 * @throws ArgumentError if a is not finite
 *
 * @example
 * ```ts
 * laws.twoAtoms(3)
 * // => [{ at: 3, weight: 0.5 }, { at: -3, weight: 0.5 }]
 * ```
 */
export function twoAtoms(a: number): readonly Atom[] {
  finite('a', a)
  return [
    { at: a, weight: 0.5 },
    { at: -a, weight: 0.5 },
  ]
}

/**
 * Parts of a law with weights above 0, made to add up to 1.
 *
 * @throws ArgumentError if a weight is not above 0
 *
 * @example
 * ```ts
 * laws.mixture([{ at: 0, weight: 1 }, { at: 5, weight: 3 }])
 * // => [{ at: 0, weight: 0.25 }, { at: 5, weight: 0.75 }]
 * ```
 */
export function mixture<Part extends Atom>(parts: readonly Part[]): readonly Part[] {
  const total = parts.reduce((sum, { weight }, i) => sum + positive(`parts[${i}].weight`, weight), 0)
  return parts.map((part) => ({ ...part, weight: part.weight / total }))
}

/**
 * Logistic location family: score tanh(u/2), on data that are point masses.
 *
 * @example
 * ```ts
 * laws.logisticScores(laws.twoAtoms(3)).real(0)
 * // => 0
 * ```
 */
export function logisticScores(data: readonly Atom[]): LocationScores {
  return {
    real: (theta) => data.reduce((sum, { at, weight }) => sum + weight * Math.tanh((at - theta) / 2), 0),
    model: logisticModelScore,
    step: 1,
    unimodal: true,
  }
}

/** (sinh δ − δ)/(cosh δ − 1), by its series where that cancels. */
function logisticModelScore(shift: number): number {
  const delta = Math.abs(shift)
  const square = shift * shift
  if (delta < 0.2) {
    return shift * (1 / 3 - square * (1 / 90 - square * (1 / 2520 - square / 75_600)))
  }
  const decay = Math.exp(-delta)
  return (Math.sign(shift) * (1 - decay * decay - 2 * delta * decay)) / ((1 - decay) * (1 - decay))
}

/**
 * Student's t with 3 degrees of freedom, on data that are point masses: score 4u/(3 + u²), its mean over the model
 * by residues at ±i√3.
 *
 * @example
 * ```ts
 * laws.studentScores([{ at: 1, weight: 1 }]).real(0)
 * // => 1
 * ```
 */
export function studentScores(data: readonly Atom[]): LocationScores {
  const score = (u: number) => (4 * u) / (3 + u * u)
  return {
    real: (theta) => data.reduce((sum, { at, weight }) => sum + weight * score(at - theta), 0),
    model: (shift) => {
      const square = shift * shift
      return (4 * shift * (square + 24)) / ((square + 12) * (square + 12))
    },
    step: 0.1,
    unimodal: false,
  }
}

/**
 * Laplace location family, whose estimate is the median, on data with distribution function `cdf`.
 *
 * @example
 * ```ts
 * laws.laplaceScores(special.normalCdf).real(0)
 * // => 0
 * ```
 */
export function laplaceScores(cdf: (x: number) => number): LocationScores {
  return {
    real: (theta) => 1 - 2 * cdf(theta),
    model: (shift) => -Math.sign(shift) * Math.expm1(-Math.abs(shift)),
    step: 1,
    unimodal: true,
  }
}
