import type { Params } from '../params.ts'

/** How a theorem stands to another one. */
export type RelationKind = 'equivalent to' | 'special case of' | 'sharpens'

/** What both theorems say of one thing, each in its own formulas. */
interface Compared<Point extends object> {
  /** The other one. */
  readonly theorem: { readonly id: string }
  /** What is compared, and where the two meet, in a phrase; Markdown with LaTeX. */
  readonly where: string
  readonly here: (point: Point) => number
  readonly there: (point: Point) => number
  readonly over: readonly Point[]
}

/**
 * How a theorem stands to another: *equivalent to* and *special case of* say that both give the same numbers, everywhere or
 * where the wider one is restricted; *sharpens* that a bound or a law lies within the other's bound, on the side named.
 */
export type Relation<Point extends object = Params> = Compared<Point> &
  (
    | { readonly kind: 'equivalent to' | 'special case of' }
    | { readonly kind: 'sharpens'; readonly from: 'above' | 'below' }
  )

/** How far two formulas may be apart that are the same: rounding, and no more. */
const SAME = 1e-9

/**
 * Says how a theorem stands to another. The identity function, for its types: whoever judges a property of the theorem
 * compares both formulas at every point of `over` first, to nine digits or as bounds, and judges nothing where they differ.
 * So the two must be computed apart.
 *
 * @example
 * ```ts
 * const double = relation({
 *   kind: 'special case of',
 *   theorem: { id: 'demo/square' },
 *   where: '$x = 2$',
 *   here: () => 4,
 *   there: ({ x }) => x * x,
 *   over: points({ x: [2] }),
 * })
 * double.kind
 * // => 'special case of'
 * ```
 */
export function relation<Point extends object>(claim: Relation<Point>): Relation {
  return claim as unknown as Relation
}

/**
 * The first point at which a relation does not hold: two numbers that are not the same, or a bound on the wrong side. A
 * bound that is nowhere better than the other's sharpens nothing: then it is the first point of all.
 */
export function brokenAt<Point extends object>(claim: Relation<Point>): Point | undefined {
  const { over } = claim
  if (claim.kind !== 'sharpens') return over.find((at) => !(Math.abs(gap(claim, at)) <= SAME))
  const sign = claim.from === 'above' ? 1 : -1
  const wrong = over.find((at) => !(sign * gap(claim, at) >= -SAME))
  return wrong ?? (over.some((at) => sign * gap(claim, at) > SAME) ? undefined : over[0])
}

/** By how much of the larger the other one exceeds this one; 0 where both are 0. */
function gap<Point extends object>({ here, there }: Compared<Point>, at: Point): number {
  const [ours, theirs] = [here(at), there(at)]
  return ours === theirs ? 0 : (theirs - ours) / Math.max(Math.abs(ours), Math.abs(theirs))
}
