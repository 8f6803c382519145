import { packed } from './triangular-root.ts'

// Columns this much shorter than the longest are what rounding left of a linear combination of the others.
const ROUNDING = 1e-10

/**
 * The w of least norm among those of least squares, from the lower triangular root of [X y]ᵀ[X y]: its columns r_j, cut
 * at the last row, are the equations r_j·w = (last row)_j, met one after the other in orthogonal directions. O(d³).
 */
export function leastNormSolution(root: Float64Array, d: number, w: Float64Array): void {
  const directions: Float64Array[] = []
  let longest = 0
  w.fill(0)
  for (let j = 0; j < d; j++) {
    const direction = new Float64Array(d)
    for (let i = j; i < d; i++) direction[i] = root[packed(i, j)]!
    const length = Math.sqrt(dot(direction, direction))
    longest = Math.max(longest, length)
    if (length <= ROUNDING * longest) continue
    let gap = root[packed(d, j)]! - dot(direction, w)
    // Twice is enough: a second pass takes out what rounding left of the first.
    for (const pass of [0, 1]) {
      for (const q of directions) {
        const share = dot(q, direction)
        for (let i = 0; i < d; i++) direction[i] = direction[i]! - share * q[i]!
      }
      if (pass === 0 && Math.sqrt(dot(direction, direction)) <= ROUNDING * length) break
    }
    const rest = Math.sqrt(dot(direction, direction))
    if (rest <= ROUNDING * length) continue
    gap /= rest
    for (let i = 0; i < d; i++) {
      direction[i] = direction[i]! / rest
      w[i] = w[i]! + gap * direction[i]!
    }
    directions.push(direction)
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
