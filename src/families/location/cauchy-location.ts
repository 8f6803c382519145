import type { Distance } from '../distances.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { type LocationSolver, studentLocation } from './student-location.ts'

/**
 * Cauchy with unknown location and scale 1: {@link studentLocation} with one degree of freedom, drawn by
 * inversion, and with its distances in closed form. The classical likelihood with several maxima.
 *
 * @throws ArgumentError if the solver is unknown
 *
 * @example
 * ```ts
 * families.cauchyLocation({ solver: 'nearest' }).parameters
 * // => ['location']
 * ```
 */
export function cauchyLocation({
  solver,
}: {
  readonly solver: LocationSolver
}): FamilyWith<'location', 'logDensity' | 'fisherInformation' | 'assumptions' | Distance> {
  const student = studentLocation({ degrees: 1, solver })
  const gap = (a: Parameters, b: Parameters) => Math.abs(a[0]! - b[0]!)
  return {
    ...student,
    name: `Cauchy location (${solver} maximum)`,
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) {
        out[i] = theta[0]! + Math.tan(Math.PI * (stream.openUniform() - 0.5))
      }
    },
    distances: {
      ...student.distances,
      totalVariation: (a, b) => (2 / Math.PI) * Math.atan(gap(a, b) / 2),
      kullbackLeibler: (a, b) => Math.log1p((gap(a, b) * gap(a, b)) / 4),
    },
  }
}
