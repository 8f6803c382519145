import type { Quadrature } from './equally-spaced.ts'

/** Midpoints of `count` equal parts of (0, 1), carried to where a law lives by a map with this slope. */
function carried(map: (u: number) => number, slope: (u: number) => number, count: number): Quadrature {
  const middles = Float64Array.from({ length: count }, (_, i) => (i + 0.5) / count)
  return { at: middles.map(map), weights: middles.map((u) => slope(u) / count) }
}

/**
 * Points and weights for densities on the whole line, heavy tails too: the midpoint rule after
 * x = centre + scale·tan(π(u − ½)). In increasing order.
 *
 * Guarantee: the error is of order count⁻² for an integrand with corners, and far smaller for a smooth one.
 *
 * @example
 * ```ts
 * const { at, weights } = special.overLine({ centre: 1, scale: 2, count: 1000 })
 * at.reduce((sum, x, i) => sum + weights[i] * Math.exp(-(x - 1) * (x - 1)), 0).toFixed(9)
 * // => '1.772453851'
 * ```
 */
export function overLine({
  centre = 0,
  scale,
  count,
}: {
  centre?: number
  scale: number
  count: number
}): Quadrature {
  const tangent = (u: number) => Math.tan(Math.PI * (u - 0.5))
  return carried(
    (u) => centre + scale * tangent(u),
    (u) => scale * Math.PI * (1 + tangent(u) * tangent(u)),
    count,
  )
}

/**
 * Points and weights for densities on [from, ∞): the midpoint rule after x = from + scale·u²/(1 − u), which is dense
 * near `from`. In increasing order.
 *
 * Guarantee: as {@link overLine}.
 *
 * @example
 * ```ts
 * const { at, weights } = special.overHalfLine({ scale: 1, count: 1000 })
 * at.reduce((sum, x, i) => sum + weights[i] * Math.exp(-x), 0).toFixed(6)
 * // => '1.000000'
 * ```
 */
export function overHalfLine({
  from = 0,
  scale,
  count,
}: {
  from?: number
  scale: number
  count: number
}): Quadrature {
  return carried(
    (u) => from + (scale * u * u) / (1 - u),
    (u) => (scale * u * (2 - u)) / ((1 - u) * (1 - u)),
    count,
  )
}

/**
 * Points and weights for densities on [from, to] with integrable poles at the ends: the midpoint rule after
 * x = from + (to − from)·u²(3 − 2u). In increasing order.
 *
 * Guarantee: as {@link overLine}.
 *
 * @example
 * ```ts
 * const { at, weights } = special.overInterval({ from: 0, to: 1, count: 1000 })
 * at.reduce((sum, x, i) => sum + weights[i] / Math.sqrt(x), 0).toFixed(3)
 * // => '2.000'
 * ```
 */
export function overInterval({ from, to, count }: { from: number; to: number; count: number }): Quadrature {
  return carried(
    (u) => from + (to - from) * u * u * (3 - 2 * u),
    (u) => (to - from) * 6 * u * (1 - u),
    count,
  )
}
