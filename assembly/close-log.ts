// Rejection steps ask only whether one number is below another. Where both are far apart, a logarithm that is right to some
// digits says so without a call of the host's; where they are not, the host's decides. So the bits are those of the host.

/** Relative to the numbers compared: a hundred times what this logarithm and a rounded sum may be off. */
export const DOUBT: f64 = 1e-13

/** ln x to within 1e-15·(1 + |ln x|), for positive numbers with all their digits; NaN for others. */
export function closeLog(x: f64): f64 {
  if (!(x >= 2.2250738585072014e-308 && x < Infinity)) return NaN
  const bits = reinterpret<u64>(x)
  let exponent = <f64>(<i32>(bits >> 52) - 1023)
  let mantissa = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000)
  if (mantissa > Math.SQRT2) {
    mantissa *= 0.5
    exponent += 1.0
  }
  // 2 artanh s, s = (m − 1)/(m + 1): |s| is below 0.172, and s to the nineteenth below 4e-15 of it.
  const s = (mantissa - 1.0) / (mantissa + 1.0)
  const q = s * s
  const r = q * q
  const odd = 1.0 / 3.0 + r * (1.0 / 7.0 + r * (1.0 / 11.0 + r * (1.0 / 15.0 + r * (1.0 / 19.0))))
  const even = 1.0 + r * (1.0 / 5.0 + r * (1.0 / 9.0 + r * (1.0 / 13.0 + r * (1.0 / 17.0))))
  return exponent * Math.LN2 + 2.0 * s * (even + q * odd)
}
