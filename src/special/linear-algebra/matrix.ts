/** A small square matrix, row by row. */
export type Matrix = readonly (readonly number[])[]

/**
 * The square matrix of size m with the entries given.
 *
 * @example
 * ```ts
 * matrices.matrix(2, (i, j) => 10 * i + j)
 * // => [[0, 1], [10, 11]]
 * ```
 */
export function matrix(m: number, entry: (i: number, j: number) => number): Matrix {
  return Array.from({ length: m }, (_, i) => Array.from({ length: m }, (_, j) => entry(i, j)))
}

/**
 * The diagonal matrix with the values given.
 *
 * @example
 * ```ts
 * matrices.diagonal([1, 2])
 * // => [[1, 0], [0, 2]]
 * ```
 */
export function diagonal(values: readonly number[]): Matrix {
  return matrix(values.length, (i, j) => (i === j ? values[i]! : 0))
}

/**
 * Rows become columns.
 *
 * @example
 * ```ts
 * matrices.transpose([[1, 2], [3, 4]])
 * // => [[1, 3], [2, 4]]
 * ```
 */
export function transpose(a: Matrix): Matrix {
  return matrix(a.length, (i, j) => a[j]![i]!)
}

/**
 * a + factor·b.
 *
 * @example
 * ```ts
 * matrices.plus([[1, 2], [3, 4]], [[1, 0], [0, 1]], -1)
 * // => [[0, 2], [3, 3]]
 * ```
 */
export function plus(a: Matrix, b: Matrix, factor = 1): Matrix {
  return matrix(a.length, (i, j) => a[i]![j]! + factor * b[i]![j]!)
}

/**
 * The product a·b.
 *
 * @example
 * ```ts
 * matrices.times([[1, 1], [0, 1]], [[1, 0], [2, 1]])
 * // => [[3, 1], [2, 1]]
 * ```
 */
export function times(a: Matrix, b: Matrix): Matrix {
  const columns = transpose(b)
  return a.map((row) => columns.map((column) => dot(row, column)))
}

/**
 * factor·a.
 *
 * @example
 * ```ts
 * matrices.scaled([[1, 2], [3, 4]], 10)
 * // => [[10, 20], [30, 40]]
 * ```
 */
export function scaled(a: Matrix, factor: number): Matrix {
  return a.map((row) => row.map((x) => factor * x))
}

/**
 * The image a·v of a vector.
 *
 * @example
 * ```ts
 * matrices.apply([[1, 2], [3, 4]], [1, 10])
 * // => [21, 43]
 * ```
 */
export function apply(a: Matrix, v: readonly number[]): number[] {
  return a.map((row) => dot(row, v))
}

/**
 * The Euclidean length of a vector.
 *
 * @example
 * ```ts
 * matrices.length([3, 4])
 * // => 5
 * ```
 */
export function length(v: readonly number[]): number {
  return Math.sqrt(v.reduce((sum, x) => sum + x * x, 0))
}

function dot(u: readonly number[], v: readonly number[]): number {
  return u.reduce((sum, x, i) => sum + x * v[i]!, 0)
}
