import { integerAtLeast } from '../../validation/checks.ts'

/** Cells of the grid of gaps, and how far it goes in units of 1/n. */
const CELLS = 1000
const REACH = 12

/**
 * A lower bound on the probability that one of the first k synthetic batches of n hits the leak of the leaky
 * uniform family, when all data are kept and the truth is U[0, 1].
 *
 * Before the first hit all data lie in [0, 1], and the likelihood rises up to their largest: with g the gap
 * from it to 1 the leak is at least min(¼, g/2). Each new observation then hits with probability at least g/4,
 * and lies within h ≤ g of 1 with probability h/2. The larger the leak and the gap, the less likely is it that
 * no hit follows: so a chain of gaps whose leak is g/2 throughout has fewer hits, v_0 = 1 and
 *
 *   v_{r+1}(g) = v_r(g)·(1 − ¾g)^n + ∫₀^g v_r(h)·(n/2)·(1 − g/4 − h/2)^{n−1} dh
 *
 * bounds the probability of no hit in r + 1 batches from above; the real batch has Pr(gap > g) = (1 − g)^n. For
 * n → ∞ the values are 1/5, 3/10, 4/11, … (k = 1, 2, 3, …).
 *
 * Guarantee: the chain's own value to 2e-4. Cost: O(k), some 3 ms a batch.
 *
 * Source: derived; carries the proof of Barzilai & Shamir 2025, Theorem 5.1, part 2, on to later generations.
 *
 * @throws ArgumentError if n or k is not an integer ≥ 1
 *
 * @example
 * ```ts
 * laws.leakHitAtLeast(1_000_000, 2).toFixed(2)
 * // => '0.30'
 * ```
 */
export function leakHitAtLeast(n: number, k: number): number {
  integerAtLeast('n', n)
  integerAtLeast('k', k)
  const step = Math.min(0.5, REACH / n) / CELLS
  // Pr(none of n observations is in a set of probability m·step/4).
  const misses = Float64Array.from({ length: 4 * CELLS + 1 }, (_, m) =>
    Math.exp(n * Math.log1p((-m * step) / 4)),
  )
  let none = new Float64Array(CELLS + 1).fill(1)
  for (let batch = 1; batch <= k; batch++) {
    const next = new Float64Array(CELLS + 1)
    for (let i = 0; i <= CELLS; i++) {
      let sum = none[i]! * misses[3 * i]!
      for (let j = 0; j < i; j++) sum += middle(none, j) * (misses[i + 2 * j]! - misses[i + 2 * j + 2]!)
      next[i] = sum
    }
    none = next
  }
  let missed = none[CELLS]! * misses[4 * CELLS]!
  for (let i = 0; i < CELLS; i++) missed += middle(none, i) * (misses[4 * i]! - misses[4 * (i + 1)]!)
  return 1 - missed
}

function middle(values: Float64Array, cell: number): number {
  return 0.5 * (values[cell]! + values[cell + 1]!)
}
