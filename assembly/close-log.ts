// Rejection steps ask only whether one number is below another, inversion whether one is below a sum. Where both are far apart, a
// logarithm or exponential that is right to some digits says so without a call of the host's; where they are not, the host's
// decides. So the bits are those of the host.
import { all, minus, over, plus, times } from './abreast'

/** Relative to the numbers compared: a hundred times what this logarithm and a rounded sum may be off. */
export const DOUBT: f64 = 1e-13

/** ln x to within 1e-15·(1 + |ln x|), for positive numbers with all their digits; NaN for others. */
export function closeLog(x: f64): f64 {
  return x >= 2.2250738585072014e-308 && x < Infinity ? closeLogs<f64>(x) : NaN
}

/** The same of some lanes, for positive numbers with all their digits. */
export function closeLogs<T>(x: T): T {
  const large = all<T>(Math.SQRT2)
  let exponent: T
  let mantissa: T
  if (isVector<T>()) {
    // The exponent's bits as the last digits of a number from 2⁵² on.
    const biased = v128.or(i64x2.shr_u(x, 52), i64x2.splat(0x4330000000000000))
    const one = v128.or(v128.and(x, i64x2.splat(0x000fffffffffffff)), i64x2.splat(0x3ff0000000000000))
    const isLarge = f64x2.gt(one, large)
    const halved = v128.and(isLarge, f64x2.splat(0.5))
    mantissa = f64x2.sub(one, f64x2.mul(one, halved))
    exponent = f64x2.add(
      f64x2.sub(biased, f64x2.splat(4503599627370496.0 + 1023.0)),
      f64x2.add(halved, halved),
    )
  } else {
    const bits = reinterpret<u64>(x)
    exponent = <f64>(<i32>(bits >> 52) - 1023)
    mantissa = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000)
    if (mantissa > large) {
      mantissa *= 0.5
      exponent += 1.0
    }
  }
  // 2 artanh s, s = (m − 1)/(m + 1): |s| is below 0.172, and s to the nineteenth below 4e-15 of it.
  const one = all<T>(1.0)
  const s = over<T>(minus<T>(mantissa, one), plus<T>(mantissa, one))
  const q = times<T>(s, s)
  const r = times<T>(q, q)
  const odd = series<T>(r, 1.0 / 3.0, 1.0 / 7.0, 1.0 / 11.0, 1.0 / 15.0, 1.0 / 19.0)
  const even = series<T>(r, 1.0, 1.0 / 5.0, 1.0 / 9.0, 1.0 / 13.0, 1.0 / 17.0)
  const sum = times<T>(times<T>(all<T>(2.0), s), plus<T>(even, times<T>(q, odd)))
  return plus<T>(times<T>(exponent, all<T>(Math.LN2)), sum)
}

function series<T>(x: T, a: f64, b: f64, c: f64, d: f64, e: f64): T {
  const last = plus<T>(all<T>(c), times<T>(x, plus<T>(all<T>(d), times<T>(x, all<T>(e)))))
  return plus<T>(all<T>(a), times<T>(x, plus<T>(all<T>(b), times<T>(x, last))))
}

/** ln(1 − p) to within some digits of the last, for p from 0 to ½. */
export function closeLogWithout(p: f64): f64 {
  const rest = 1.0 - p
  return closeLog(rest) + (1.0 - rest - p)
}

/** eˣ to within 1e-14 of it, for x from −50 to 0. */
export function closeExp(x: f64): f64 {
  const k = nearest(x * Math.LOG2E)
  const r = x - k * 0.6931471803691238 - k * 1.9082149292705877e-10
  const q = r * r
  const even =
    1.0 + q * (1.0 / 2.0 + q * (1.0 / 24.0 + q * (1.0 / 720.0 + q * (1.0 / 40320.0 + q * (1.0 / 3628800.0)))))
  const odd =
    1.0 +
    q * (1.0 / 6.0 + q * (1.0 / 120.0 + q * (1.0 / 5040.0 + q * (1.0 / 362880.0 + q * (1.0 / 39916800.0)))))
  return (even + r * odd) * reinterpret<f64>((<u64>(1023 + <i32>k)) << 52)
}
