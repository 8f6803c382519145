import { positive } from '../validation/checks.ts'
import { gammaln } from './libraries/gammaln.ts'

/** ½ ln 2π. */
export const HALF_LOG_TWO_PI = 0.9189385332046727

// From 10 on, the terms up to x^−13 leave less than 1.6e-17 (the next is 0.0296·x^−15).
const SERIES_FROM = 10

/**
 * ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π] for x > 0: what Stirling's formula leaves out, about 1/(12x).
 *
 * Sums and differences of ln Γ at large arguments lose digits in (x − ½) ln x; taking that part out by hand
 * and adding these keeps them.
 *
 * @throws ArgumentError if x is not a finite number above 0
 */
export function stirlingCorrection(x: number): number {
  positive('x', x)
  if (x < SERIES_FROM) return gammaln(x) - ((x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI)
  const r = 1 / (x * x)
  // B_{2k} / (2k (2k − 1)), k = 1 … 7.
  const series =
    1 / 12 -
    r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r * (1 / 156))))))
  return series / x
}
