import { integerAtLeast } from '../../validation/checks.ts'

/**
 * c₄(n) = E √χ²_{n−1} / √(n−1) = √(2/(n−1))·Γ(n/2)/Γ((n−1)/2): the mean of the standard deviation fitted to
 * n Gaussian observations with variance divisor n − 1, in units of the true one. Below 1 for every n, and
 * 1 − 1/(4n) + O(1/n²); so a generation that replaces the data loses this factor, E σ_k = c₄(n)^k·σ_0.
 *
 * Guarantee: relative error below 1e-14, for every n: no difference of large log-gammas. Cost: O(1).
 *
 * Source: Bertrand et al. 2024, Proposition 1, where it is α(n).
 *
 * @param n sample size, an integer ≥ 2
 * @throws ArgumentError if n is not an integer ≥ 2
 *
 * @example
 * ```ts
 * laws.meanSdRatio(3) - Math.sqrt(Math.PI) / 2 < 1e-14
 * // => true
 * ```
 */
export function meanSdRatio(n: number): number {
  integerAtLeast('n', n, 2)
  const x = (n - 1) / 2
  // With R(x) = Γ(x + ½)/Γ(x): R(x) = R(x + 1)·x/(x + ½), up to a y ≥ 20 where the series is exact.
  let factor = 1
  let y = x
  for (; y < 20; y++) factor *= y / (y + 0.5)
  return factor * Math.sqrt(y / x) * Math.exp(logHalfStep(y))
}

/**
 * ln(Γ(y + ½)/Γ(y)) − ½ ln y by its asymptotic series (from Stirling's with Bernoulli polynomials at ½); the
 * first term left out, 691/(180224·y¹¹), is below 2e-17 for y ≥ 20.
 */
function logHalfStep(y: number): number {
  const x = 1 / y
  const square = x * x
  return (
    x * (-1 / 8 + square * (1 / 192 + square * (-1 / 640 + square * (17 / 14336 - (31 / 18432) * square))))
  )
}
