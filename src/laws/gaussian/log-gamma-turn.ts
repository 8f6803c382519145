// Stirling's series to z^−13 errs by less than 1e-15 for |z| ≥ 12, Re z > 0 (DLMF 5.11.11).
const SERIES_FROM = 12
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]

/**
 * ln Γ(a + iu) − ln Γ(a) − iu·ln a, written to `out` as [real, imaginary]: the logarithm of the
 * characteristic function at u of ln(G/a), G ~ Gamma(a, 1).
 *
 * The difference is taken term by term, so that what is left of order u²/a is not drowned by ln Γ(a) of
 * order a ln a: absolute error below 1e-15·(1 + |value|), good enough to be multiplied by thousands.
 *
 * Cost: O(1), at most 12 shifts Γ(z + 1) = zΓ(z). No allocation. Arguments are not checked.
 */
export function logGammaTurn(a: number, u: number, out: Float64Array): void {
  let re = 0
  let im = 0
  let x = a
  for (; x < SERIES_FROM; x++) {
    const t = u / x
    re -= 0.5 * Math.log1p(t * t)
    im -= Math.atan(t)
  }
  if (x !== a) im += u * Math.log(x / a)
  // (z − ½) ln z − z between x and x + iu, less iu·ln x.
  const t = u / x
  const logModulus = 0.5 * Math.log1p(t * t)
  const angle = Math.atan(t)
  re += (x - 0.5) * logModulus - u * angle
  im += (x - 0.5) * angle + u * logModulus - u
  // Σ B_{2k}/(2k(2k − 1))·(z^(1−2k) − x^(1−2k)), Horner in 1/z² and 1/x².
  const square = x * x + u * u
  const wRe = x / square
  const wIm = -u / square
  const w2Re = wRe * wRe - wIm * wIm
  const w2Im = 2 * wRe * wIm
  const inverse = 1 / (x * x)
  let sRe = 0
  let sIm = 0
  let s = 0
  for (let k = STIRLING.length - 1; k >= 0; k--) {
    const c = STIRLING[k]!
    const next = sRe * w2Re - sIm * w2Im + c
    sIm = sRe * w2Im + sIm * w2Re
    sRe = next
    s = s * inverse + c
  }
  out[0] = re + (sRe * wRe - sIm * wIm) - s / x
  out[1] = im + sRe * wIm + sIm * wRe
}
