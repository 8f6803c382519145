/** Where a rule evaluates a function on (−1, 1), and what each value weighs. */
export interface QuadratureRule {
  readonly nodes: readonly number[]
  readonly weights: readonly number[]
}

/**
 * Nodes and weights of Gauss–Legendre on (−1, 1), nodes from right to left: exact, but for rounding, for polynomials up
 * to degree 2·count − 1. By Newton's method on the Legendre polynomial. Cost: O(count²).
 *
 * @example
 * ```ts
 * const { nodes, weights } = special.gaussLegendreRule(5)
 * nodes.reduce((sum, x, i) => sum + weights[i] * x * x, 0).toFixed(12)
 * // => '0.666666666667'
 * ```
 */
export function gaussLegendreRule(count: number): QuadratureRule {
  const nodes: number[] = []
  const weights: number[] = []
  for (let i = 0; i < count; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5))
    let slope = 1
    for (let step = 0; step < 8; step++) {
      let before = 1
      let value = x
      for (let k = 2; k <= count; k++)
        [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k]
      slope = (count * (x * value - before)) / (x * x - 1)
      x -= value / slope
    }
    nodes.push(x)
    weights.push(2 / ((1 - x * x) * slope * slope))
  }
  return { nodes, weights }
}
