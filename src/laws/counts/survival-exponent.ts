import { integerAtLeast } from '../../validation/checks.ts'

/**
 * g_k: a symbol with an initial count of c is still alive after k generations that replace the data with
 * probability 1 − exp(−c·g_k), exactly for Poisson counts and at least for Bernoulli ones. g_1 = 1 and
 * g_{k+1} = 1 − exp(−g_k), so that g_k ~ 2/k.
 *
 * It is also the probability that the line of one token of a critical Poisson branching process is alive
 * after k − 1 generations.
 *
 * Cost: O(k).
 *
 * Source: Suresh et al. 2025, Theorems 1 and 2.
 *
 * @param k number of generations, an integer ≥ 1
 * @throws ArgumentError if k is not an integer ≥ 1
 *
 * @example
 * ```ts
 * laws.survivalExponent(1)
 * // => 1
 * ```
 */
export function survivalExponent(k: number): number {
  integerAtLeast('k', k)
  let g = 1
  for (let i = 1; i < k; i++) g = -Math.expm1(-g)
  return g
}

/**
 * Bounds of g_k: 2/(k + 1 + ⅓ ln k) ≤ g_k ≤ 2/(k + 1), equalities at k = 1. They imply the [1/k, 3/k] of
 * the paper.
 *
 * Why: 1/g_k + ½ ≤ 1/g_{k+1} ≤ 1/g_k + ½ + g_k/12, from e^x ≤ (2 + x)/(2 − x) on [0, 2) and
 * x/(1 − e^−x) ≤ 1 + x/2 + x²/12; sum from 1 to k − 1, with g_j ≤ 2/(j + 1) in the last term.
 *
 * Source: derived; sharpens Suresh et al. 2025, Theorem 1.
 *
 * @throws ArgumentError if k is not an integer ≥ 1
 *
 * @example
 * ```ts
 * laws.survivalExponentBounds(3).upper
 * // => 0.5
 * ```
 */
export function survivalExponentBounds(k: number): { readonly lower: number; readonly upper: number } {
  integerAtLeast('k', k)
  return { lower: 2 / (k + 1 + Math.log(k) / 3), upper: 2 / (k + 1) }
}
