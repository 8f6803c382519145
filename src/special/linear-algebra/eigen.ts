import { diagonal, type Matrix, matrix, times, transpose } from './matrix.ts'

/** Eigenvalues of a symmetric matrix, in no order, and by columns its eigenvectors. */
export interface Eigen {
  readonly values: readonly number[]
  readonly vectors: Matrix
}

/**
 * Eigenvalues and orthonormal eigenvectors of a symmetric matrix, by Jacobi's rotations, until what is off the
 * diagonal is lost in rounding. O(m³) a sweep, some six sweeps.
 *
 * @example
 * ```ts
 * matrices.eigen([[2, 1], [1, 2]]).values.map((value) => value.toFixed(12))
 * // => ['1.000000000000', '3.000000000000']
 * ```
 */
export function eigen(symmetric: Matrix): Eigen {
  const m = symmetric.length
  const rows = symmetric.map((row) => Float64Array.from(row))
  // The eigenvectors so far, by rows.
  const turned = diagonal(Array.from({ length: m }, () => 1)).map((row) => Float64Array.from(row))
  for (let sweep = 0, rotated = true; rotated && sweep < 30; sweep++) {
    rotated = false
    for (let p = 0; p < m; p++) {
      for (let q = p + 1; q < m; q++) {
        const [app, apq, aqq] = [rows[p]![p]!, rows[p]![q]!, rows[q]![q]!]
        if (Math.abs(apq) <= 1e-17 * (Math.abs(app) + Math.abs(aqq))) continue
        rotated = true
        const tau = (aqq - app) / (2 * apq)
        const t = (tau < 0 ? -1 : 1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau))
        const c = 1 / Math.sqrt(1 + t * t)
        for (const row of rows) rotateEntries(row, p, q, c, t * c)
        rotateRows(rows[p]!, rows[q]!, c, t * c)
        rotateRows(turned[p]!, turned[q]!, c, t * c)
      }
    }
  }
  return { values: rows.map((row, i) => row[i]!), vectors: matrix(m, (i, j) => turned[j]![i]!) }
}

/**
 * f of a symmetric matrix: of its eigenvalues, in its eigenvectors.
 *
 * @example
 * ```ts
 * matrices.spectralFunction([[4, 0], [0, 9]], Math.sqrt)
 * // => [[2, 0], [0, 3]]
 * ```
 */
export function spectralFunction(symmetric: Matrix, f: (eigenvalue: number) => number): Matrix {
  const { values, vectors } = eigen(symmetric)
  return times(vectors, times(diagonal(values.map(f)), transpose(vectors)))
}

/**
 * The inverse of a symmetric positive definite matrix.
 *
 * @example
 * ```ts
 * matrices.inverse([[2, 0], [0, 4]])
 * // => [[0.5, 0], [0, 0.25]]
 * ```
 */
export function inverse(positiveDefinite: Matrix): Matrix {
  return spectralFunction(positiveDefinite, (x) => 1 / x)
}

/**
 * The largest singular value of any square matrix: its Euclidean norm.
 *
 * @example
 * ```ts
 * matrices.norm([[0, 3], [0, 0]])
 * // => 3
 * ```
 */
export function norm(a: Matrix): number {
  return Math.sqrt(Math.max(0, ...eigen(times(transpose(a), a)).values))
}

function rotateEntries(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p]!, row[q]!]
  row[p] = c * x - s * y
  row[q] = s * x + c * y
}

function rotateRows(first: Float64Array, second: Float64Array, c: number, s: number): void {
  for (let i = 0; i < first.length; i++) {
    const [x, y] = [first[i]!, second[i]!]
    first[i] = c * x - s * y
    second[i] = s * x + c * y
  }
}
