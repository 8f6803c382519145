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

/**
 * The first three derivatives of f at x by central differences on the seven points x − 3h, …, x + 3h.
 *
 * Guarantee: errors of order h⁶ for the first two and h⁴ for the third, beside rounding of order ε/h, ε/h² and
 * ε/h³. Cost: seven values of f.
 *
 * @param f analytic within 3h of x
 * @param h the step, > 0; 0.02 leaves errors near 1e-8 where derivatives are of order 1
 *
 * @example
 * ```ts
 * special.centralDifferences((x) => x * x * x, 2, 0.5).map((value) => value.toFixed(9))
 * // => ['12.000000000', '12.000000000', '6.000000000']
 * ```
 */
export function centralDifferences(
  f: (x: number) => number,
  x: number,
  h: number,
): readonly [first: number, second: number, third: number] {
  const [a, b, c, d, e, g, k] = [
    f(x - 3 * h),
    f(x - 2 * h),
    f(x - h),
    f(x),
    f(x + h),
    f(x + 2 * h),
    f(x + 3 * h),
  ]
  return [
    (k - a - 9 * (g - b) + 45 * (e - c)) / (60 * h),
    (2 * (a + k) - 27 * (b + g) + 270 * (c + e) - 490 * d) / (180 * h * h),
    (a - k + 8 * (g - b) - 13 * (e - c)) / (8 * h * h * h),
  ]
}
