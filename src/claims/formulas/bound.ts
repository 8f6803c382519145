import type { Params } from '../params.ts'

/** What a bound holds for, and what is known exactly there. */
interface Bounded<Point extends object> {
  /** The bound in LaTeX as it stands on the theorem's page, to the letter. */
  readonly latex: string
  /** What it bounds. */
  readonly exact: (point: Point) => number
  /** Where both are compared: far beyond the examples, as far as the exact law is computed to many digits. */
  readonly over: readonly Point[]
}

/**
 * A bound of a theorem beside the exact law of what it bounds. A test holds the one to the other at every point of
 * `over`, and the theorem's page says how much room there is: the least quotient, and where.
 */
export type Bound<Point extends object = Params> = Bounded<Point> &
  ({ readonly atMost: (point: Point) => number } | { readonly atLeast: (point: Point) => number })

/** Where a bound comes closest to what it bounds, and how close. */
export interface Room<Point> {
  /** The least quotient of the larger over the smaller, to 8 digits; below 1 the bound is broken. */
  readonly room: number
  readonly at: Point
}

/**
 * Says that a function bounds an exact law. The identity function, for its types.
 *
 * @example
 * ```ts
 * const cubic = bound({
 *   latex: 'x - x^3/6',
 *   exact: ({ x }) => Math.sin(x),
 *   atLeast: ({ x }) => x - (x * x * x) / 6,
 *   over: points({ x: [0.5, 1] }),
 * })
 * cubic.latex
 * // => 'x - x^3/6'
 * ```
 */
export function bound<Point extends object>(claim: Bound<Point>): Bound {
  return claim as unknown as Bound
}

/**
 * The least quotient over the points of a bound, and the first point that has it. A lower bound that is not above 0
 * says nothing, and a quotient that is no number is less than any.
 */
export function roomOf<Point extends object>(claim: Bound<Point>): Room<Point> {
  const rooms = claim.over.map((at): Room<Point> => {
    const [small, large] =
      'atMost' in claim ? [claim.exact(at), claim.atMost(at)] : [claim.atLeast(at), claim.exact(at)]
    // Where the smaller is not above 0 there is no quotient: any room, or none if they are the wrong way round.
    if (small <= 0) return { room: large >= small ? Number.POSITIVE_INFINITY : 0, at }
    return { room: Number((large / small).toPrecision(8)), at }
  })
  return rooms.reduce((least, one) => (Number.isNaN(least.room) || least.room <= one.room ? least : one))
}
