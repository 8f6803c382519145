/** Points and weights of a numerical integral: ∫ f ≈ Σ weights[i]·f(at[i]). */
export interface Quadrature {
  readonly at: Float64Array
  readonly weights: Float64Array
}

/**
 * The trapezoidal rule on [from, to] for functions that are periodic there, or vanish at both ends: `count` equal
 * weights, the first point at `from`.
 *
 * Guarantee: converges exponentially in the count where the function is analytic, so that some hundred points are
 * right to rounding.
 *
 * @example
 * ```ts
 * const { at, weights } = special.equallySpaced(-Math.PI, Math.PI, 16)
 * at.reduce((sum, x, i) => sum + weights[i] * Math.exp(Math.cos(x)), 0).toFixed(9)
 * // => '7.954926521'
 * ```
 */
export function equallySpaced(from: number, to: number, count: number): Quadrature {
  return {
    at: Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / count),
    weights: new Float64Array(count).fill((to - from) / count),
  }
}
