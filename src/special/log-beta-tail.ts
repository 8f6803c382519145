import { positive, probability } from '../validation/checks.ts'
import { log1pMinusX } from './log1p-minus-x.ts'
import { HALF_LOG_TWO_PI, stirlingCorrection } from './stirling-correction.ts'

/** ln B(a, b) for a, b > 0, without the cancellation of three large ln Γ. @throws ArgumentError */
export function logBeta(a: number, b: number): number {
  const small = Math.min(positive('a', a), positive('b', b))
  const large = Math.max(a, b)
  const n = a + b
  return (
    (small - 0.5) * Math.log(small / n) +
    large * Math.log1p(-small / n) -
    0.5 * Math.log(large) +
    HALF_LOG_TWO_PI +
    stirlingCorrection(a) +
    stirlingCorrection(b) -
    stirlingCorrection(n)
  )
}

/**
 * ln I_x(a, b), the logarithm of the lower tail of Beta(a, b), finite far below where I_x underflows.
 *
 * Error of the tail itself below 5e-14 · max(1, |ln tail|), relative, for a, b up to 1e6. Cost: O(√max(a, b)) steps of the continued fraction
 * (Lentz; DLMF 8.17.22), with the power x^a (1 − x)^b / B(a, b) taken in Loader's form, as the exponential
 * of minus a deviance, so that large a and b cost no digits.
 *
 * @param x in [0, 1]
 * @throws ArgumentError if x is not in [0, 1], or a or b is not a finite number above 0
 */
export function logBetaLower(x: number, a: number, b: number): number {
  probability('x', x)
  positive('a', a)
  positive('b', b)
  return tail(x, 1 - x, a, b)
}

/** ln(1 − I_x(a, b)), the logarithm of the upper tail of Beta(a, b). See {@link logBetaLower}. */
export function logBetaUpper(x: number, a: number, b: number): number {
  probability('x', x)
  positive('a', a)
  positive('b', b)
  return tail(1 - x, x, b, a)
}

/** ln I_x(a, b) with y = 1 − x given apart, so that neither tail loses the digits of a small one. */
function tail(x: number, y: number, a: number, b: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY
  if (y === 0) return 0
  if (x < (a + 1) / (a + b + 2)) return logPower(x, y, a, b) - Math.log(a) + Math.log(fraction(x, a, b))
  const other = logPower(x, y, a, b) - Math.log(b) + Math.log(fraction(y, b, a))
  return Math.log1p(-Math.exp(Math.min(other, 0)))
}

/** ln[x^a y^b / B(a, b)]. */
function logPower(x: number, y: number, a: number, b: number): number {
  const n = a + b
  const t = x <= y ? n * x - a : b - n * y
  const deviance = a * logRatioMinusGap((n * x) / a, t / a) + b * logRatioMinusGap((n * y) / b, -t / b)
  const corrections = stirlingCorrection(n) - stirlingCorrection(a) - stirlingCorrection(b)
  return deviance + 0.5 * Math.log((a / n) * b) - HALF_LOG_TWO_PI + corrections
}

/** ln(ratio) − gap for ratio = 1 + gap; far from 1 the gap has lost the digits of a small ratio. */
function logRatioMinusGap(ratio: number, gap: number): number {
  return ratio < 0.7 ? Math.log(ratio) - gap : log1pMinusX(gap)
}

/** The continued fraction of a·I_x(a, b)·B(a, b)/(x^a y^b), by Lentz's method; x < (a + 1)/(a + b + 2). */
function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m < 1e6; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    value *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    const step = c * d
    value *= step
    if (Math.abs(step - 1) < 1e-15) return value
  }
  throw new RangeError(`the continued fraction of I_x(${a}, ${b}) at x = ${x} did not converge`)
}
