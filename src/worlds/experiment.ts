import type { Stream } from '../random/stream.ts'
import { ArgumentError } from '../validation/argument-error.ts'

/** What one run yields: yes or no, a number (a category by its index), or one number from each of two worlds. */
export type Outcome = boolean | number | readonly [number, number]

/** One independent random run of the experiment, with the outcome that the criterion asks for. An identity's must not draw. */
export type Replicate = (stream: Stream) => Outcome

/** Prepares the experiment at a point once; what it returns is run for every replicate. */
export type Experiment<Point> = (point: Point) => Replicate

/** What is different in a changed world: fields, or a function of the world and the point that gives them. */
export type Change<Point, World, Fields = Partial<World>> = Fields | ((world: World, point: Point) => Fields)

/** An experiment that knows its world, so that controls and survivors can run it in a changed one. */
export interface WorldExperiment<Point, Changes> extends Experiment<Point> {
  /** The same experiment in a world of which only `change` differs. */
  in(change: Changes): WorldExperiment<Point, Changes>
}

/**
 * An experiment in a world: whatever a run depends on beside the point, by name. {@link chain}, {@link fold} and
 * the races are made of it; use it directly where a replicate is not recursive training of a family.
 *
 * @param world the world at a point; controls say which of its fields differ
 * @param run prepares the replicate in a world; it is also told the world before any change
 * @param optional fields that a change may add to the world
 * @throws ArgumentError when a point is prepared, if a change names a field that the world has not
 *
 * @example
 * ```ts
 * const heads = experiment(
 *   ({ p }: { p: number }) => ({ p, tosses: 1 }),
 *   ({ p, tosses }) => () => 1 - Math.exp(tosses * Math.log1p(-p)),
 * )
 * heads({ p: 0.5 })(noStream)
 * // => 0.5
 * heads.in({ tosses: 2 })({ p: 0.5 })(noStream)
 * // => 0.75
 * heads.in(({ p }) => ({ p: p / 2 }))({ p: 0.5 })(noStream)
 * // => 0.25
 * ```
 */
export function experiment<Point, World extends object, Fields extends object = Partial<World>>(
  world: (point: Point) => World,
  run: (world: World, point: Point, unchanged: World) => Replicate,
  optional: readonly (keyof Fields & string)[] = [],
): WorldExperiment<Point, Change<Point, World, Fields>> {
  type Changes = Change<Point, World, Fields>
  const after = (changes: readonly Changes[]): WorldExperiment<Point, Changes> =>
    Object.assign(
      (point: Point) => {
        const unchanged = world(point)
        let changed = unchanged
        for (const change of changes) {
          const fields: Fields = typeof change === 'function' ? change(changed, point) : change
          checkFields(fields, [...Object.keys(unchanged), ...optional])
          changed = { ...changed, ...fields }
        }
        return run(changed, point, unchanged)
      },
      { in: (change: Changes) => after([...changes, change]) },
    )
  return after([])
}

function checkFields(fields: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(fields)) {
    if (!known.includes(name)) {
      throw new ArgumentError(`world.${name}`, value, `a change of ${[...new Set(known)].sort().join(', ')}`)
    }
  }
}
