import type { Json } from '../random/canonical-json.ts'
import type { Axis } from './axis.ts'
import type { Params } from './params.ts'

type Axes = { readonly [name: string]: Axis }
type Drawn<A extends Axes> = { readonly [Name in keyof A]: A[Name] extends Axis<infer T> ? T : never }

/**
 * The parameters for which a property is claimed: axes that are drawn, what is derived from them, and the
 * conditions that they must meet together. Shrinking respects all three.
 */
export interface Domain<Point extends object> {
  readonly axes: Axes
  /** Turns one drawn value an axis into a point. */
  readonly toPoint: (drawn: Params) => Point
  /** Whether a point meets every joint condition. */
  readonly admits: (point: Point) => boolean
  /** Replaces the drawn parameters by others computed from them: scale-free in, counts out. */
  derive<Derived extends object>(to: (point: Point) => Derived): Domain<Derived>
  /** Adds a joint condition. */
  where(condition: (point: Point) => boolean): Domain<Point>
}

/**
 * A domain of parameters, by name.
 *
 * @example
 * ```ts
 * const d = domain({ n: axis.integer(2, 200), perSample: axis.logUniform(10, 40) })
 *   .derive(({ n, perSample }) => ({ n, k: Math.ceil(perSample * n) }))
 *   .where(({ k }) => k < 4000)
 * d.toPoint({ n: 10, perSample: 11.05 })
 * // => { n: 10, k: 111 }
 * ```
 */
export function domain<A extends Axes>(axes: A): Domain<Drawn<A>> {
  return build(axes, (drawn) => drawn as Drawn<A>, [])
}

function build<Point extends object>(
  axes: Axes,
  toPoint: (drawn: Params) => Point,
  conditions: readonly ((point: Point) => boolean)[],
): Domain<Point> {
  return {
    axes,
    toPoint: (drawn) => shortened(toPoint(drawn)),
    admits: (point) => conditions.every((condition) => condition(point)),
    derive: (to) => {
      if (conditions.length > 0) throw new TypeError('domain: derive comes before where')
      return build(axes, (drawn) => to(toPoint(drawn)), [])
    },
    where: (condition) => build(axes, toPoint, [...conditions, condition]),
  }
}

/** A point whose reals keep 8 significant digits, as records do, so that a printed point is the point that ran. */
export function shortened<Point extends object>(point: Point): Point {
  const entries = Object.entries(point).map(([name, value]): [string, Json] => [name, shorten(value)])
  return Object.fromEntries(entries) as unknown as Point
}

function shorten(value: Json): Json {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(8)) : value
}
