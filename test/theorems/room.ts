/** Where a bound comes closest to what it bounds, and how close. */
export interface Room<Point> {
  /** The least quotient of the larger over the smaller; below 1 the bound is broken. */
  readonly room: number
  readonly at: Point
}

/** The least of larger(point)/smaller(point) over a grid. */
export function roomOf<Point>(
  grid: readonly Point[],
  smaller: (point: Point) => number,
  larger: (point: Point) => number,
): Room<Point> {
  const [first, ...rest] = grid.map((at) => {
    const small = smaller(at)
    // A lower bound below 0 says nothing.
    return { room: small <= 0 ? Number.POSITIVE_INFINITY : larger(at) / small, at }
  })
  if (first === undefined) throw new RangeError('a grid without points')
  // A quotient that is no number is worse than any.
  return rest.reduce((least, one) => (least.room <= one.room ? least : one), first)
}
