import { TAIL_START } from '../../src/random/normal.ts'
import { regularizedBetaUpper } from '../../src/special/beta.ts'
import { regularizedGammaLower, regularizedGammaUpper } from '../../src/special/gamma.ts'
import { normalCdf, normalSurvival } from '../../src/special/normal.ts'
import type { Law } from './goodness-of-fit.ts'

// The laws that the samplers are held to, by functions that share nothing with src/random.

const reals = (cdf: Law['cdf']): Law => ({ support: 'reals', cdf })
const counts = (cdf: Law['cdf']): Law => ({ support: 'counts', cdf: (k) => (k < 0 ? 0 : cdf(k)) })

export const uniformLaw = reals((x) => Math.min(1, Math.max(0, x)))
export const normalLaw = reals(normalCdf)
/** A normal variate given that it is beyond the start of the ziggurat's tail. */
export const normalTailLaw = reals((x) => 1 - normalSurvival(x) / normalSurvival(TAIL_START))
export const exponentialLaw = reals((x) => -Math.expm1(-Math.max(0, x)))
export const gammaLaw = (shape: number) => reals((x) => regularizedGammaLower(shape, x))
export const chiSquareLaw = (degrees: number) => reals((x) => regularizedGammaLower(degrees / 2, x / 2))
/** Pr(Poisson(μ) ≤ k) = Q(k + 1, μ). */
export const poissonLaw = (mean: number) => counts((k) => regularizedGammaUpper(k + 1, mean))
/** Pr(Bin(n, p) ≤ k) = 1 − I_p(k + 1, n − k). */
export const binomialLaw = (n: number, p: number) =>
  counts((k) => (k >= n ? 1 : regularizedBetaUpper(p, k + 1, n - k)))
