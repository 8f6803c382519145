import type { Stream } from '../../random/stream.ts'
import { chiSquare } from '../../random/variates/gamma.ts'
import { normal } from '../../random/variates/normal.ts'
import { hypotenuse } from '../gaussian/spread.ts'

// Lower triangular matrices R, packed row by row, stand for R·Rᵀ: sums of squares whose square roots are all
// that is ever stored, so that nothing underflows or loses rank that the spread itself has not lost.

/** Position of entry (i, j), j ≤ i, of a packed lower triangular matrix. */
export function packed(i: number, j: number): number {
  return (i * (i + 1)) / 2 + j
}

/** Numbers in a packed lower triangular matrix of `d` rows. */
export function packedSize(d: number): number {
  return (d * (d + 1)) / 2
}

/**
 * R·Rᵀ becomes R·Rᵀ + v·vᵀ, by Givens rotations; R begins at `start` of `root`, and `v` is used up; its entries before
 * `from` are taken as 0. O(d²).
 */
export function addOuterProduct(
  root: Float64Array,
  start: number,
  d: number,
  v: Float64Array,
  from = 0,
): void {
  for (let j = from; j < d; j++) {
    const diagonal = start + packed(j, j)
    const r = hypotenuse(root[diagonal]!, v[j]!)
    if (r === 0) continue
    const c = root[diagonal]! / r
    const s = v[j]! / r
    for (let i = j; i < d; i++) {
      const at = start + packed(i, j)
      const kept = root[at]!
      root[at] = c * kept + s * v[i]!
      v[i] = c * v[i]! - s * kept
    }
  }
}

/**
 * A with A·Aᵀ ~ Wishart(I, degrees) in `d` dimensions, written to `out` (Bartlett 1933): independent normals
 * below a diagonal of roots of χ². With fewer degrees than dimensions the last columns are 0.
 */
export function drawWishartRoot(stream: Stream, degrees: number, d: number, out: Float64Array): void {
  for (let i = 0; i < d; i++) {
    for (let j = 0; j < i; j++) out[packed(i, j)] = j < degrees ? normal(stream) : 0
    out[packed(i, i)] = i < degrees ? Math.sqrt(chiSquare(stream, degrees - i)) : 0
  }
}

/** Writes the product of two lower triangular matrices, lower triangular too, to `out` from `start` on. */
export function multiplyRoots(
  left: Float64Array,
  leftStart: number,
  right: Float64Array,
  d: number,
  out: Float64Array,
  start: number,
): void {
  for (let i = 0; i < d; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0
      for (let k = j; k <= i; k++) sum += left[leftStart + packed(i, k)]! * right[packed(k, j)]!
      out[start + packed(i, j)] = sum
    }
  }
}

/**
 * Solves R·x = v in place, from row `from` on; rows before it are taken as 0. R needs a positive diagonal.
 */
export function solveRoot(root: Float64Array, start: number, d: number, v: Float64Array, from = 0): void {
  for (let i = from; i < d; i++) {
    let sum = v[i]!
    for (let j = from; j < i; j++) sum -= root[start + packed(i, j)]! * v[j]!
    v[i] = sum / root[start + packed(i, i)]!
  }
}
