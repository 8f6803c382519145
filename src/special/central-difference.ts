/**
 * The derivative of f at a point by central differences, with an error of order h² where f is smooth, and one of
 * the size of the rounding of f over h.
 *
 * @example
 * ```ts
 * special.centralDifference((x) => x * x, 3, 0.5)
 * // => 6
 * ```
 */
export function centralDifference(f: (x: number) => number, at: number, h: number): number {
  return (f(at + h) - f(at - h)) / (2 * h)
}
