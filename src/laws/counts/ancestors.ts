import { integerAtLeast } from '../../validation/checks.ts'

/** The number of tokens of one generation that a later one descends from, by the distance between them. */
export interface AncestorLaw {
  readonly n: number
  /**
   * Law of A_g: entry a is the probability that the n tokens of a generation have exactly a ancestors g
   * generations before. The array is reused by the next call and may be shorter than n + 1: what is left
   * out is below 1e-300.
   */
  after(g: number): Float64Array
}

/**
 * The genealogy of n tokens when every token copies a uniformly chosen one of the generation before
 * (Wright–Fisher). A_0 = n, and given A_g = a, A_{g+1} is the number of boxes hit by a balls in n boxes.
 *
 * What survives k generations is what a uniformly random set of A_k tokens of the first corpus holds: k
 * generations forget as much as keeping some 2n/k random tokens.
 *
 * Cost: n²/2 numbers and operations once; a step costs half the square of the largest likely A_g.
 *
 * Source: derived (the coalescent of the Wright–Fisher model).
 *
 * @throws ArgumentError if n is not an integer ≥ 1
 *
 * @example
 * ```ts
 * Array.from(laws.ancestors(2).after(1))
 * // => [0, 0.5, 0.5]
 * ```
 */
export function ancestors(n: number): AncestorLaw {
  integerAtLeast('n', n)
  const hit = occupancy(n)
  const law = new Float64Array(n + 1)
  const next = new Float64Array(n + 1)
  let generation = 0
  let top = n
  const restart = () => {
    law.fill(0)
    law[n] = 1
    generation = 0
    top = n
  }
  const step = () => {
    next.fill(0, 0, top + 1)
    for (let balls = 1; balls <= top; balls++) {
      const mass = law[balls]!
      if (mass === 0) continue
      const row = (balls * (balls - 1)) / 2
      for (let boxes = 1; boxes <= balls; boxes++) next[boxes] = next[boxes]! + mass * hit[row + boxes - 1]!
    }
    law.set(next.subarray(0, top + 1))
    while (top > 1 && law[top]! < NEGLIGIBLE) law[top--] = 0
    generation++
  }
  restart()
  return {
    n,
    after(g) {
      integerAtLeast('g', g, 0)
      if (g < generation) restart()
      while (generation < g) step()
      return law.subarray(0, top + 1)
    },
  }
}

// Subnormal numbers are slow and carry no information here.
const NEGLIGIBLE = 1e-300

/**
 * Row by row, the probabilities that `balls` balls hit exactly `boxes` of n boxes, 1 ≤ boxes ≤ balls ≤ n.
 * The recursion adds positive terms only, so every entry is right to a few ulps times n.
 */
function occupancy(n: number): Float64Array {
  const hit = new Float64Array((n * (n + 1)) / 2)
  hit[0] = 1
  for (let balls = 2; balls <= n; balls++) {
    const row = (balls * (balls - 1)) / 2
    const before = row - (balls - 1)
    for (let boxes = 1; boxes <= balls; boxes++) {
      const again = boxes < balls ? hit[before + boxes - 1]! * (boxes / n) : 0
      const fresh = boxes > 1 ? hit[before + boxes - 2]! * ((n - boxes + 1) / n) : 0
      const mass = again + fresh
      hit[row + boxes - 1] = mass < NEGLIGIBLE ? 0 : mass
    }
  }
  return hit
}
