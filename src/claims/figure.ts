/** A figure of a property: lines of theory, and the examples' measurements laid over them. */
export interface FigurePlan<Point extends object> {
  readonly title: string
  /** The parameter on the horizontal axis. */
  readonly x: keyof Point & string
  readonly xLabel: string
  readonly yLabel: string
  /** Linear unless said otherwise. */
  readonly xScale?: 'linear' | 'log'
  readonly yScale?: 'linear' | 'log'
  /** Where the lines are evaluated. */
  readonly over: readonly number[]
  /** Theory, by name. */
  readonly lines: { readonly [name: string]: (x: number) => number }
  /** The series that an example belongs to, or `undefined` to leave it out; `simulated` unless said otherwise. */
  readonly series?: (point: Point) => string | undefined
}

/**
 * Integers from `from` to `to`.
 *
 * @example
 * ```ts
 * integersFrom(2, 5)
 * // => [2, 3, 4, 5]
 * ```
 */
export function integersFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/**
 * `count` numbers from `from` to `to`, evenly spread in the logarithm.
 *
 * @example
 * ```ts
 * logSpaced(1, 4, 3).map((x) => x.toFixed(6))
 * // => ['1.000000', '2.000000', '4.000000']
 * ```
 */
export function logSpaced(from: number, to: number, count = 60): number[] {
  return Array.from({ length: count }, (_, i) => from * Math.exp((i / (count - 1)) * Math.log(to / from)))
}
