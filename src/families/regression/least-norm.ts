import { packed } from '../multivariate/triangular-root.ts'

// Directions this much shorter than the longest are what rounding left of none.
const ROUNDING = 1e-10

/**
 * The w of least norm among those of least squares, from the lower triangular root R of [X y]ᵀ[X y], at
 * `start`, with R_X
 * its first d rows and b the start of its last: w minimises ‖R_Xᵀ·w − b‖. Back substitution, O(d²), unless
 * columns are missing or dependent; then rotations that make the columns of R_X orthogonal, O(d³) a sweep.
 */
export function leastNormSolution(root: Float64Array, start: number, d: number, w: Float64Array): void {
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (let i = 0; i < d; i++) {
    const size = Math.abs(root[start + packed(i, i)]!)
    least = Math.min(least, size)
    most = Math.max(most, size)
  }
  if (!(least > ROUNDING * most)) {
    leastNormByRotation(root, start, d, w)
    return
  }
  for (let i = d - 1; i >= 0; i--) {
    let sum = root[start + packed(d, i)]!
    for (let j = i + 1; j < d; j++) sum -= root[start + packed(j, i)]! * w[j]!
    w[i] = sum / root[start + packed(i, i)]!
  }
}

/**
 * One-sided Jacobi: orthogonal columns u_k and rotated b, then w = Σ u_k·b_k/|u_k|² over those that are not
 * 0.
 */
function leastNormByRotation(root: Float64Array, start: number, d: number, w: Float64Array): void {
  const columns = Array.from({ length: d }, (_, j) =>
    Float64Array.from({ length: d }, (_, i) => (i < j ? 0 : root[start + packed(i, j)]!)),
  )
  const b = Float64Array.from({ length: d }, (_, j) => root[start + packed(d, j)]!)
  for (let rotated = true, sweep = 0; rotated && sweep < 40; sweep++) {
    rotated = false
    for (let p = 0; p < d; p++) {
      for (let q = p + 1; q < d; q++) rotated = orthogonalise(columns, b, p, q) || rotated
    }
  }
  const lengths = columns.map((u) => Math.sqrt(dot(u, u)))
  const longest = Math.max(...lengths)
  w.fill(0)
  columns.forEach((u, k) => {
    const length = lengths[k] as number
    if (length <= ROUNDING * longest) return
    const share = b[k]! / length / length
    for (let i = 0; i < d; i++) w[i] = w[i]! + share * u[i]!
  })
}

function orthogonalise(columns: Float64Array[], b: Float64Array, p: number, q: number): boolean {
  const [x, y] = [columns[p] as Float64Array, columns[q] as Float64Array]
  const [xx, yy, xy] = [dot(x, x), dot(y, y), dot(x, y)]
  if (Math.abs(xy) <= 1e-15 * Math.sqrt(xx * yy)) return false
  const zeta = (yy - xx) / (2 * xy)
  const t = (zeta >= 0 ? 1 : -1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta))
  const c = 1 / Math.sqrt(1 + t * t)
  for (let i = 0; i < x.length; i++) {
    const kept = x[i]!
    x[i] = c * (kept - t * y[i]!)
    y[i] = c * (t * kept + y[i]!)
  }
  const kept = b[p]!
  b[p] = c * (kept - t * b[q]!)
  b[q] = c * (t * kept + b[q]!)
  return true
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
