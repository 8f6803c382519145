/**
 * The lower triangular root R of a symmetric matrix RRᵀ ≥ 0, row by row as one list (Cholesky); what is above the
 * diagonal of the matrix is not read. A row that earlier ones determine gets a diagonal of 0.
 *
 * Cost: O(size³).
 *
 * @param matrix rows
 *
 * @example
 * ```ts
 * special.choleskyRoot([[4, 2], [2, 10]])
 * // => [2, 1, 3]
 * ```
 */
export function choleskyRoot(matrix: readonly (readonly number[])[]): number[] {
  const root: number[][] = []
  for (const [i, row] of matrix.entries()) {
    const line: number[] = []
    for (let j = 0; j <= i; j++) {
      const above = (j === i ? line : (root[j] ?? [])).slice(0, j)
      const rest = (row[j] ?? Number.NaN) - above.reduce((sum, x, k) => sum + x * (line[k] ?? Number.NaN), 0)
      const pivot = root[j]?.[j] ?? Number.NaN
      // A column that others determine leaves a pivot of 0, and nothing to divide.
      line.push(j === i ? Math.sqrt(Math.max(0, rest)) : pivot === 0 ? 0 : rest / pivot)
    }
    root.push(line)
  }
  return root.flat()
}
