/**
 * vᵀ√Σ v for a covariance Σ = R·Rᵀ in two or three dimensions, by Cayley–Hamilton: √Σ is a quadratic polynomial in
 * Σ. No eigenvectors, some fifty operations, and as good for singular Σ.
 *
 * @param root R, lower triangular with a diagonal ≥ 0, row by row: three or six numbers
 * @param v two or three numbers, as many as R has rows
 *
 * @example
 * ```ts
 * matrices.squareRootForm([2, 0, 3], [1, 1])
 * // => 5
 * ```
 */
export function squareRootForm(root: ArrayLike<number>, v: readonly number[]): number {
  const solid = root.length === 6
  const [a, b, c] = [root[0]!, root[1]!, root[2]!]
  const [e, f, g] = solid ? [root[3]!, root[4]!, root[5]!] : [0, 0, 0]
  const [x = 0, y = 0, z = 0] = v
  const [xx, xy, yy] = [a * a, a * b, b * b + c * c]
  const [xz, yz, zz] = [a * e, b * e + c * f, e * e + f * f + g * g]
  const image = [xx * x + xy * y + xz * z, xy * x + yy * y + yz * z, xz * x + yz * y + zz * z] as const
  const form = x * image[0] + y * image[1] + z * image[2]
  const square = image[0] * image[0] + image[1] * image[1] + image[2] * image[2]
  // Invariants of √Σ: sum, sum of products and product of the roots of its eigenvalues.
  const third = a * c * g
  const trace = xx + yy + zz
  const minors = xx * yy - xy * xy + xx * zz - xz * xz + yy * zz - yz * yz
  const { first, second } = solid ? rootInvariants(trace, minors, third) : planeInvariants(trace, a * c)
  const divisor = first * second - third
  if (!(divisor > 1e-12 * first * trace)) return form / first
  return (-square + (first * first - second) * form + first * third * (x * x + y * y + z * z)) / divisor
}

const planeInvariants = (trace: number, determinant: number) => ({
  first: Math.sqrt(trace + 2 * determinant),
  second: determinant,
})

/** i₁² = trace + 2·i₂ and i₂² = minors + 2·i₁·i₃, solved from above. */
function rootInvariants(trace: number, minors: number, third: number) {
  let first = Math.sqrt(3 * trace)
  let second = 0
  for (let i = 0; i < 200; i++) {
    second = Math.sqrt(Math.max(0, minors) + 2 * first * third)
    const next = Math.sqrt(trace + 2 * second)
    const settled = Math.abs(next - first) <= 1e-14 * first
    first = next
    if (settled) break
  }
  return { first, second }
}
