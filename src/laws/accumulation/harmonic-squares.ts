import { integerAtLeast } from '../../validation/checks.ts'

const ZETA_2 = (Math.PI * Math.PI) / 6

/**
 * H_T = Σ_{k=1}^{T} 1/k²: the mean squared error of a mean after T generations that accumulate equal
 * batches, in units of its mean squared error after one. H_0 = 0, H_1 = 1, and H_T rises to π²/6.
 *
 * Guarantee: relative error below 1e-15. Cost: O(1).
 *
 * Source: the sum behind Barzilai & Shamir 2025, Lemma B.1; the law that it enters is derived.
 *
 * @param T number of generations, an integer ≥ 0
 * @throws ArgumentError if T is not an integer ≥ 0
 *
 * @example
 * ```ts
 * laws.harmonicSquares(2)
 * // => 1.25
 * ```
 */
export function harmonicSquares(T: number): number {
  integerAtLeast('T', T, 0)
  if (T < 64) {
    let sum = 0
    for (let k = T; k >= 1; k--) sum += 1 / (k * k)
    return sum
  }
  // Euler–Maclaurin: the tail Σ_{k>T} 1/k² is 1/T − 1/(2T²) + B₂/T³ + B₄/T⁵ + B₆/T⁷ + …, and from T = 64 on
  // the first term left out, B₈/T⁹ = −1/(30·T⁹), is below 2e-18.
  const x = 1 / T
  const square = x * x
  return ZETA_2 - x * (1 - x / 2 + square * (1 / 6 - square * (1 / 30 - square / 42)))
}
