import { type Stream, variates } from 'collapse-check'

/** A small square matrix, row by row. */
export type Matrix = readonly (readonly number[])[]

const dot = (u: readonly number[], v: readonly number[]) => u.reduce((sum, x, i) => sum + x * (v[i] ?? 0), 0)

/** Entry by entry: the square matrix of size m with the entries given. */
export const matrix = (m: number, entry: (i: number, j: number) => number): Matrix =>
  Array.from({ length: m }, (_, i) => Array.from({ length: m }, (_, j) => entry(i, j)))

export const diagonal = (values: readonly number[]): Matrix =>
  matrix(values.length, (i, j) => (i === j ? (values[i] ?? 0) : 0))

export const transpose = (a: Matrix): Matrix => matrix(a.length, (i, j) => a[j]?.[i] ?? 0)

/** a + factor·b. */
export const plus = (a: Matrix, b: Matrix, factor = 1): Matrix =>
  matrix(a.length, (i, j) => (a[i]?.[j] ?? 0) + factor * (b[i]?.[j] ?? 0))

export const times = (a: Matrix, b: Matrix): Matrix => {
  const columns = transpose(b)
  return a.map((row) => columns.map((column) => dot(row, column)))
}

export const apply = (a: Matrix, v: readonly number[]): number[] => a.map((row) => dot(row, v))

/** vᵀav. */
export const quadraticForm = (a: Matrix, v: readonly number[]): number => dot(v, apply(a, v))

/** Eigenvalues of a symmetric matrix and, by columns, its eigenvectors. */
interface Eigen {
  readonly values: readonly number[]
  readonly vectors: Matrix
}

/** By Jacobi rotations, until what is off the diagonal is lost in rounding. */
export function eigen(symmetric: Matrix): Eigen {
  const m = symmetric.length
  const rows = symmetric.map((row) => Float64Array.from(row))
  // The eigenvectors so far, by rows.
  const turned = diagonal(Array.from({ length: m }, () => 1)).map((row) => Float64Array.from(row))
  for (let sweep = 0, rotated = true; rotated && sweep < 30; sweep++) {
    rotated = false
    for (let p = 0; p < m; p++) {
      for (let q = p + 1; q < m; q++) {
        const [app, apq, aqq] = [entry(rows, p, p), entry(rows, p, q), entry(rows, q, q)]
        if (Math.abs(apq) <= 1e-17 * (Math.abs(app) + Math.abs(aqq))) continue
        rotated = true
        const tau = (aqq - app) / (2 * apq)
        const t = (tau < 0 ? -1 : 1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau))
        const c = 1 / Math.sqrt(1 + t * t)
        for (const row of rows) rotate(row, p, q, c, t * c)
        rotateRows(rows, p, q, c, t * c)
        rotateRows(turned, p, q, c, t * c)
      }
    }
  }
  return {
    values: rows.map((row, i) => row[i] ?? Number.NaN),
    vectors: matrix(m, (i, j) => entry(turned, j, i)),
  }
}

const entry = (rows: readonly Float64Array[], i: number, j: number) => rows[i]?.[j] ?? Number.NaN

function rotate(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p] ?? Number.NaN, row[q] ?? Number.NaN]
  row[p] = c * x - s * y
  row[q] = s * x + c * y
}

function rotateRows(rows: readonly Float64Array[], p: number, q: number, c: number, s: number): void {
  const [first, second] = [rows[p], rows[q]]
  if (first === undefined || second === undefined) return
  for (let i = 0; i < first.length; i++) {
    const [x, y] = [first[i] ?? Number.NaN, second[i] ?? Number.NaN]
    first[i] = c * x - s * y
    second[i] = s * x + c * y
  }
}

/** f of a symmetric matrix: of its eigenvalues, in its eigenvectors. */
export function spectralFunction(symmetric: Matrix, f: (eigenvalue: number) => number): Matrix {
  const { values, vectors } = eigen(symmetric)
  return times(vectors, times(diagonal(values.map(f)), transpose(vectors)))
}

export const inverse = (positiveDefinite: Matrix): Matrix => spectralFunction(positiveDefinite, (x) => 1 / x)

/** The largest singular value. */
export const norm = (a: Matrix): number => Math.sqrt(Math.max(0, ...eigen(times(transpose(a), a)).values))

/** A symmetric matrix with the eigenvalues given, in uniformly random directions. */
export function randomlyTurned(eigenvalues: readonly number[], stream: Stream): Matrix {
  const m = eigenvalues.length
  const entries = matrix(m, () => variates.normal(stream))
  const { vectors } = eigen(plus(entries, transpose(entries)))
  return times(vectors, times(diagonal(eigenvalues), transpose(vectors)))
}
