import { singularValues } from '../multivariate/singular-values.ts'

/** A fixed design: `rows` vectors of `d` numbers, row by row. */
export interface Design {
  readonly x: Float64Array
  readonly d: number
  readonly rows: number
}

/** The mean of weight(row)·x·xᵀ over the rows, a d × d matrix row by row, written to `out`. */
export function designMoments(
  { x, d, rows }: Design,
  weight: (row: Float64Array) => number,
  out: Float64Array,
): Float64Array {
  out.fill(0)
  for (let row = 0; row < rows; row++) {
    const v = x.subarray(row * d, (row + 1) * d)
    const share = weight(v) / rows
    for (let i = 0; i < d * d; i++) out[i] = out[i]! + share * v[Math.floor(i / d)]! * v[i % d]!
  }
  return out
}

/** The least eigenvalue of a symmetric matrix without negative ones (overwritten); 0 where rounding hides it. */
export function leastEigenvalue(matrix: Float64Array, d: number): number {
  const values = singularValues(matrix, d)
  const least = Math.min(...values)
  return least > 1e-12 * Math.max(...values) ? least : 0
}

/** The mean of f over the rows. */
export function meanOverRows({ x, d, rows }: Design, f: (row: Float64Array) => number): number {
  let sum = 0
  for (let row = 0; row < rows; row++) sum += f(x.subarray(row * d, (row + 1) * d))
  return sum / rows
}

/** The length of the longest row. */
export function longestRow({ x, d, rows }: Design): number {
  let longest = 0
  for (let row = 0; row < rows; row++)
    longest = Math.max(longest, Math.hypot(...x.subarray(row * d, (row + 1) * d)))
  return longest
}

/** x·w. */
export function dot(x: Float64Array, w: Float64Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += x[i]! * w[i]!
  return sum
}
