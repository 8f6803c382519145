import { TAIL_START } from '../../src/random/variates/normal.ts'
import { regularizedBetaUpper } from '../../src/special/beta.ts'
import { logGamma, regularizedGammaUpper } from '../../src/special/gamma.ts'
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
export const gammaLaw = (shape: number) => reals((x) => gammaCdf(shape, x))
export const chiSquareLaw = (degrees: number) => reals((x) => gammaCdf(degrees / 2, x / 2))
/** Pr(Poisson(μ) ≤ k) = Q(k + 1, μ). */
export const poissonLaw = (mean: number) => counts((k) => regularizedGammaUpper(k + 1, mean))
/** Pr(Bin(n, p) ≤ k) = 1 − I_p(k + 1, n − k). */
export const binomialLaw = (n: number, p: number) =>
  counts((k) => (k >= n ? 1 : regularizedBetaUpper(p, k + 1, n - k)))

/**
 * Pr(Gamma(a, 1) ≤ x): the series of DLMF 8.11.4 below the mean, Legendre's continued fraction 8.9.2 above,
 * by Lentz's method.
 */
function gammaCdf(a: number, x: number): number {
  if (x <= 0) return 0
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = 1; term > sum * Number.EPSILON; n++) {
      term *= x / (a + n)
      sum += term
    }
    return factor * sum
  }
  let b = x + 1 - a
  let c = Number.POSITIVE_INFINITY
  let d = 1 / b
  let fraction = d
  for (let n = 1, change = 0; Math.abs(change - 1) > 1e-14; n++) {
    b += 2
    d = 1 / (b - n * (n - a) * d)
    c = b - (n * (n - a)) / c
    change = c * d
    fraction *= change
  }
  return 1 - factor * fraction
}
