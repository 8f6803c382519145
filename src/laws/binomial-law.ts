import { integerAtLeast, probability } from '../validation/checks.ts'

/**
 * Pr(Bin(n, p) = j) for j = 0 … n: by its ratios outwards from the most likely count, then scaled to add up to 1.
 * Cost: O(n).
 *
 * @throws ArgumentError if n is not an integer ≥ 0 or p is not a probability
 *
 * @example
 * ```ts
 * Array.from(laws.binomialLaw(2, 0.5))
 * // => [0.25, 0.5, 0.25]
 * ```
 */
export function binomialLaw(n: number, p: number): Float64Array {
  integerAtLeast('n', n, 0)
  probability('p', p)
  const law = new Float64Array(n + 1)
  const mode = Math.min(n, Math.floor((n + 1) * p))
  law[mode] = 1
  // Off the mode no ratio divides by 0, p = 0 and p = 1 included.
  for (let j = mode + 1; j <= n; j++) law[j] = (law[j - 1]! * (n - j + 1) * p) / (j * (1 - p))
  for (let j = mode - 1; j >= 0; j--) law[j] = (law[j + 1]! * (j + 1) * (1 - p)) / ((n - j) * p)
  const total = law.reduce((sum, mass) => sum + mass, 0)
  return law.map((mass) => mass / total)
}
