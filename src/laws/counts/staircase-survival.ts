import { gaussLegendre } from '../../special/integrals/gauss-legendre.ts'
import { integerAtLeast } from '../../validation/checks.ts'

/**
 * Pr(no observation of the first k synthetic batches of n has reached level 1 of the leaky staircase): the
 * models up to θ_{k+1} are still close to the truth. E (1 − α)^(nk) over the first leak α = min(¼, (1 −
 * M)/2), M the largest of n uniforms: ∫₀¹ n m^(n−1)·(1 − α)^(nk) dm, → 2/(k + 2) as n → ∞, so that no bound
 * in ln(1/δ) can hold.
 *
 * Guarantee: relative error below 1e-12. Cost: O(1), a few hundred terms.
 *
 * Source: derived; the delay of Barzilai & Shamir 2025, Theorem 5.2, Construction 2 with J = 2.
 *
 * @throws ArgumentError if n or k is not an integer ≥ 1
 *
 * @example
 * ```ts
 * laws.staircaseSurvival(10, 1).toFixed(5)
 * // => '0.67433'
 * ```
 */
export function staircaseSurvival(n: number, k: number): number {
  integerAtLeast('n', n)
  integerAtLeast('k', k)
  // m = 1 − u/n: (1 − u/n)^(n−1)·(1 − u/(2n))^(nk) over u < n/2, plus Pr(M < ½) = 2^−n with the leak at its
  // cap.
  const capped = Math.exp(-n * Math.LN2 + n * k * Math.log(3 / 4))
  const integrand = (u: number) => Math.exp((n - 1) * Math.log1p(-u / n) + n * k * Math.log1p(-u / (2 * n)))
  return capped + gaussLegendre(integrand, 0, Math.min(n / 2, 80 / (1 + k / 2)), 64)
}
