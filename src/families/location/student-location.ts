import { chiSquare } from '../../random/variates/gamma.ts'
import { normal } from '../../random/variates/normal.ts'
import { regularizedBeta } from '../../special/beta.ts'
import { logGamma } from '../../special/gamma.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { finite, positive } from '../../validation/checks.ts'
import { boundedScore } from '../assumptions.ts'
import type { FamilyWith } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { globalMaximum, nearestMaximum } from './student-fit.ts'

/** `nearest`: the maximum that ascent reaches from the previous model. `global`: the largest one. */
export type LocationSolver = 'nearest' | 'global'

/**
 * Student's t with unknown location, `degrees` ν > 0 of freedom and scale 1. The likelihood can have several
 * maxima; the solver says which one is the estimate (maximum likelihood).
 *
 * Cost of a fit: nearest, some ten passes over the sample; global, branch and bound, some hundred.
 *
 * @throws ArgumentError if ν is not a finite number above 0 or the solver is unknown
 *
 * @example
 * ```ts
 * families.studentLocation({ degrees: 3, solver: 'nearest' }).parameters
 * // => ['location']
 * ```
 */
export function studentLocation({
  degrees,
  solver,
}: {
  readonly degrees: number
  readonly solver: LocationSolver
}): FamilyWith<
  'location',
  'logDensity' | 'fisherInformation' | 'assumptions' | 'totalVariation' | 'wasserstein1' | 'wasserstein2'
> {
  const nu = positive('degrees', degrees)
  if (solver !== 'nearest' && solver !== 'global') {
    throw new ArgumentError('solver', solver, "'nearest' or 'global'")
  }
  const gap = (a: Parameters, b: Parameters) => Math.abs(a[0]! - b[0]!)
  const information = (nu + 1) / (nu + 3)
  const logNormalizer = logGamma((nu + 1) / 2) - logGamma(nu / 2) - 0.5 * Math.log(nu * Math.PI)
  return {
    name: `Student location (ν = ${nu}, ${solver} maximum)`,
    parameters: ['location'],
    width: 1,
    check: (theta) => void finite('location', theta[0]!),
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) {
        out[i] = theta[0]! + normal(stream) / Math.sqrt(chiSquare(stream, nu) / nu)
      }
    },
    fit(sample, n, theta) {
      theta[0] = solver === 'global' ? globalMaximum(sample, n, nu) : nearestMaximum(sample, n, nu, theta[0]!)
    },
    logDensity(theta, sample, i) {
      const u = sample[i]! - theta[0]!
      return logNormalizer - 0.5 * (nu + 1) * Math.log1p((u * u) / nu)
    },
    fisherInformation(_theta, out) {
      out[0] = information
    },
    distances: {
      // Symmetric about the middle of the two, where the densities cross: Pr(|t| < gap/2).
      totalVariation(a, b) {
        const half = gap(a, b) / 2
        return regularizedBeta((half * half) / (nu + half * half), 0.5, nu / 2)
      },
      wasserstein1: gap,
      wasserstein2: gap,
    },
    // ∂ ln p = (ν+1)u/(ν+u²), largest at u² = ν; ∂² = −(ν+1)(ν−u²)/(ν+u²)², largest at u = 0;
    // ∂³ = 2(ν+1)·u(u²−3ν)/(ν+u²)³, largest where t = u²/ν solves t² − 6t + 1 = 0.
    assumptions: () => ({
      wellPosed: true,
      score: boundedScore((nu + 1) / (2 * Math.sqrt(nu))),
      hessian: (nu + 1) / nu,
      third: ((nu + 1) * (3 + 2 * Math.SQRT2)) / (4 * nu * Math.sqrt(nu)),
      information,
    }),
  }
}
