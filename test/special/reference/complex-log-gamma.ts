import { HALF_LOG_TWO_PI } from '../../../src/special/stirling-correction.ts'
import { ArgumentError } from '../../../src/validation/argument-error.ts'
import { finite, positive } from '../../../src/validation/checks.ts'

// With |z| ≥ 12 and Re z > 0 the series up to z^−13 errs by less than 0.0296·|z|^−15·sec(45°)^16 = 5e-16
// (the first term left out, times the factor for arguments up to 90°; Olver, DLMF 5.11.11).
const SERIES_FROM = 12

/**
 * ln Γ(z) for Re z > 0, the branch that is real on the positive axis, written to `out` as [real, imaginary].
 *
 * Error below 1e-13·max(1, |ln Γ(z)|): the shift Γ(z + n) = z(z + 1)…(z + n − 1) Γ(z) up to |z| ≥ 12, then
 * Stirling's series. Nothing is allocated; at most 12 complex products and two logarithms.
 *
 * @param re real part, above 0
 * @param im imaginary part
 * @param out receives two numbers
 * @throws ArgumentError if re is not a finite number above 0, im is not finite, or out is shorter than 2
 *
 * @example
 * ```ts
 * const out = new Float64Array(2)
 * complexLogGamma(5, 0, out)
 * out[0]?.toFixed(12) // ln 24
 * // => '3.178053830348'
 * ```
 */
export function complexLogGamma(re: number, im: number, out: Float64Array): void {
  positive('re', re)
  finite('im', im)
  if (out.length < 2) throw new ArgumentError('out.length', out.length, '2 or more')
  let x = re
  let productRe = 1
  let productIm = 0
  let turns = 0
  while (x * x + im * im < SERIES_FROM * SERIES_FROM) {
    const nextRe = productRe * x - productIm * im
    const nextIm = productRe * im + productIm * x
    // Every factor turns by less than a quarter, all in the direction of im: a full turn is complete each
    // time the product crosses the negative real axis in that direction.
    if (im >= 0 ? productIm >= 0 && nextIm < 0 : productIm <= 0 && nextIm > 0) turns += im >= 0 ? 1 : -1
    productRe = nextRe
    productIm = nextIm
    x += 1
  }
  const logModulus = Math.log(x * x + im * im) / 2
  const angle = Math.atan2(im, x)
  const square = x * x + im * im
  const inverseRe = x / square
  const inverseIm = -im / square
  const rRe = inverseRe * inverseRe - inverseIm * inverseIm
  const rIm = 2 * inverseRe * inverseIm
  // Horner in 1/z² over B_{2k} / (2k (2k − 1)), k = 7 … 1.
  let seriesRe = 0
  let seriesIm = 0
  for (let k = COEFFICIENTS.length - 1; k >= 0; k--) {
    const re2 = seriesRe * rRe - seriesIm * rIm + (COEFFICIENTS[k] as number)
    seriesIm = seriesRe * rIm + seriesIm * rRe
    seriesRe = re2
  }
  const shiftModulus = Math.log(productRe * productRe + productIm * productIm) / 2
  const shiftAngle = Math.atan2(productIm, productRe) + 2 * Math.PI * turns
  // (z − ½) ln z − z + ½ ln 2π + series/z − ln(shift)
  out[0] =
    (x - 0.5) * logModulus -
    im * angle -
    x +
    HALF_LOG_TWO_PI +
    (seriesRe * inverseRe - seriesIm * inverseIm) -
    shiftModulus
  out[1] =
    (x - 0.5) * angle + im * logModulus - im + (seriesRe * inverseIm + seriesIm * inverseRe) - shiftAngle
}

const COEFFICIENTS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]
