/**
 * The singular values of a d × d matrix (row by row; overwritten), in no order, by one-sided Jacobi rotations
 * of its columns until they are orthogonal to 1e-15. O(d³) a sweep, some six sweeps.
 */
export function singularValues(matrix: Float64Array, d: number): Float64Array {
  for (let sweep = 0; sweep < 40; sweep++) {
    let rotated = false
    for (let p = 0; p < d; p++) {
      for (let q = p + 1; q < d; q++) {
        let [pp, qq, pq] = [0, 0, 0]
        for (let i = 0; i < d; i++) {
          const [x, y] = [matrix[i * d + p]!, matrix[i * d + q]!]
          pp += x * x
          qq += y * y
          pq += x * y
        }
        if (Math.abs(pq) <= 1e-15 * Math.sqrt(pp * qq)) continue
        rotated = true
        const zeta = (qq - pp) / (2 * pq)
        const t = (zeta >= 0 ? 1 : -1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta))
        const c = 1 / Math.sqrt(1 + t * t)
        for (let i = 0; i < d; i++) {
          const [x, y] = [matrix[i * d + p]!, matrix[i * d + q]!]
          matrix[i * d + p] = c * (x - t * y)
          matrix[i * d + q] = c * (t * x + y)
        }
      }
    }
    if (!rotated) break
  }
  const lengths = new Float64Array(d)
  for (let j = 0; j < d; j++) {
    let square = 0
    for (let i = 0; i < d; i++) square += matrix[i * d + j]! * matrix[i * d + j]!
    lengths[j] = Math.sqrt(square)
  }
  return lengths
}
