import { type matrices, type Stream, variates } from 'collapse-check'

/** ZᵀZ of n standard normal rows, each stretched along the axes and moved along the first one. */
export function gram(stream: Stream, n: number, stretch: readonly number[], shift = 0): matrices.Matrix {
  const p = stretch.length
  const sums = Array.from({ length: p }, () => new Array<number>(p).fill(0))
  const row = new Float64Array(p)
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < p; i++) row[i] = (stretch[i] ?? Number.NaN) * variates.normal(stream) + (i === 0 ? shift : 0)
    sums.forEach((line, i) => {
      for (let j = 0; j < p; j++) line[j] = (line[j] ?? Number.NaN) + (row[i] ?? Number.NaN) * (row[j] ?? Number.NaN)
    })
  }
  return sums
}

/** The inverse of A > 0, by Gauss and Jordan without pivots. */
export function inverse(a: matrices.Matrix): Float64Array[] {
  const p = a.length
  const rows = a.map((row) => Float64Array.from(row))
  for (const [k, pivotRow] of rows.entries()) {
    const pivot = pivotRow[k] ?? Number.NaN
    pivotRow[k] = 1
    for (let j = 0; j < p; j++) pivotRow[j] = (pivotRow[j] ?? Number.NaN) / pivot
    for (const row of rows) {
      if (row === pivotRow) continue
      const factor = row[k] ?? Number.NaN
      row[k] = 0
      for (let j = 0; j < p; j++) row[j] = (row[j] ?? Number.NaN) - factor * (pivotRow[j] ?? Number.NaN)
    }
  }
  return rows
}

export const trace = (a: readonly ArrayLike<number>[]): number =>
  a.reduce((sum, row, i) => sum + (row[i] ?? Number.NaN), 0)
