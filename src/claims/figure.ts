import { ArgumentError } from '../validation/argument-error.ts'

/** A figure of a property: lines of theory along one parameter, and the examples' measurements laid over them. */
export interface FigurePlan<Point extends object> {
  /** What is seen; the property's title unless said otherwise. */
  readonly title?: string
  /** The points at which the lines are evaluated: a slice of the domain along one parameter. */
  readonly over: readonly Point[]
  /** The parameter on the horizontal axis; the one that varies, unless several do. */
  readonly x?: keyof Point & string
  readonly labels: readonly [x: string, y: string]
  /** The axes that are logarithmic; none unless said otherwise. */
  readonly log?: 'x' | 'y' | 'both'
  /** Theory, by name. */
  readonly lines: { readonly [name: string]: (point: Point) => number }
  /**
   * The series that an example belongs to, or `undefined` to leave it out. Unless said otherwise the examples on
   * the slice are `simulated`, and no others are shown.
   */
  readonly series?: (point: Point) => string | undefined
}

/** A figure with nothing left unsaid. */
export type Figure<Point extends object> = FigurePlan<Point> &
  Required<Pick<FigurePlan<Point>, 'title' | 'x' | 'series'>>

/**
 * Says what a plan leaves unsaid: the title, the axis, and which examples are shown.
 *
 * @throws ArgumentError if there are no points, or no parameter or several of them vary and `x` does not say which
 */
export function figureOf<Point extends object>(
  propertyTitle: string,
  plan: FigurePlan<Point>,
): Figure<Point> {
  const { over, title = propertyTitle } = plan
  const [first] = over
  if (first === undefined) throw new ArgumentError('figure.over', over, 'at least one point')
  const names = Object.keys(first) as (keyof Point & string)[]
  const varying = names.filter((name) => over.some((point) => point[name] !== first[name]))
  const [x, ...others]: (keyof Point & string)[] = plan.x === undefined ? varying : [plan.x]
  if (x === undefined || others.length > 0) {
    throw new ArgumentError(
      'figure.x',
      varying,
      'the name of one parameter, said outright unless just one varies',
    )
  }
  const onSlice = (point: Point) =>
    names.every((name) => varying.includes(name) || point[name] === first[name])
  const series = plan.series ?? ((point: Point) => (onSlice(point) ? 'simulated' : undefined))
  return { ...plan, title, x, series }
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
