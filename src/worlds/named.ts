/** A control or survivor under its name: the points that it names, and what differs there. */
export interface NamedWorld<Point, Changes> {
  readonly [name: string]: { readonly at: readonly Point[]; readonly world: Changes }
}

/**
 * A changed world that several claims are tried in: given points, it is a control or survivor under the name that
 * pages print. The name is part of the key of its streams, so it keeps its letters.
 *
 * @example
 * ```ts
 * const twice = worlds.named('twice as many generations', ({ generations }: World) => ({ generations: 2 * generations }))
 * twice({ n: 1 }, { n: 2 })['twice as many generations'].at
 * // => [{ n: 1 }, { n: 2 }]
 * ```
 */
export const named =
  <Changes>(name: string, world: Changes) =>
  <Point>(...at: readonly Point[]): NamedWorld<Point, Changes> => ({ [name]: { at, world } })
