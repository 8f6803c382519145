/**
 * The eigenvalues of a symmetric matrix, in no order, by Jacobi's rotations.
 *
 * Guarantee: to some 1e-14 of the largest. Cost: O(size³) a sweep, 30 sweeps.
 *
 * @param matrix rows
 *
 * @example
 * ```ts
 * special.symmetricEigenvalues([[2, 1], [1, 2]]).map((value) => value.toFixed(12)).sort()
 * // => ['1.000000000000', '3.000000000000']
 * ```
 */
export function symmetricEigenvalues(matrix: readonly (readonly number[])[]): number[] {
  const a = matrix.map((row) => Float64Array.from(row))
  const at = (i: number, j: number) => a[i]?.[j] ?? Number.NaN
  const put = (i: number, j: number, value: number) => {
    const row = a[i]
    if (row !== undefined) row[j] = value
  }
  const d = a.length
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < d; p++) {
      for (let q = p + 1; q < d; q++) {
        if (Math.abs(at(p, q)) < 1e-300) continue
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q))
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1))
        const c = 1 / Math.hypot(t, 1)
        const s = t * c
        for (let k = 0; k < d; k++) {
          const [kp, kq] = [at(k, p), at(k, q)]
          put(k, p, c * kp - s * kq)
          put(k, q, s * kp + c * kq)
        }
        for (let k = 0; k < d; k++) {
          const [pk, qk] = [at(p, k), at(q, k)]
          put(p, k, c * pk - s * qk)
          put(q, k, s * pk + c * qk)
        }
      }
    }
  }
  return a.map((_, i) => at(i, i))
}
