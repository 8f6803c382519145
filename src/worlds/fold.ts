import type { Parameters } from '../families/parameters.ts'
import { experiment, type Outcome, type WorldExperiment } from './experiment.ts'
import type { Model } from './model.ts'
import { trainingRun } from './training-run.ts'
import { OPTIONAL_FIELDS, type SettledWorld, settled, type World, type WorldChange } from './world.ts'

/** What is gathered from the models of a run, one after the other. */
export interface Gathering<Point, Name extends string, State> {
  /** What is known before the first model. */
  readonly start: (point: Point, world: SettledWorld) => State
  /**
   * What is known after the model of generation t = 1, 2, …; the state may be changed and returned. `theta` is the
   * model by position, for families with a parameter for each of many symbols or cells.
   */
  readonly each: (state: State, model: Model<Name>, t: number, point: Point, theta: Parameters) => State
  /** The outcome of a replicate. */
  readonly read: (state: State, point: Point) => Outcome
}

/**
 * Recursive training in a world, and what is gathered from **all** its models: the farthest, the sum of steps,
 * whether one ever left. Models are read by the names of their parameters, as in {@link chain}.
 *
 * @throws ArgumentError when a point is prepared, if the world is no valid training plan
 *
 * @example
 * ```ts
 * const everAbove = fold(
 *   ({ n, k }: { n: number; k: number; bound: number }) => ({
 *     family: families.gaussianMean({ sd: 1 }), truth: [0], generations: k, n,
 *   }),
 *   {
 *     start: () => 0,
 *     each: (farthest, { mean }) => Math.max(farthest, Math.abs(mean)),
 *     read: (farthest, { bound }) => farthest > bound,
 *   },
 * )
 * const stream = new StreamFactory({ epoch: '1', property: 'demo', params: {}, purpose: 'hunt' }).at(0)
 * everAbove({ n: 10, k: 5, bound: 1000 })(stream)
 * // => false
 * ```
 */
export function fold<Point, Name extends string, State>(
  world: (point: Point) => World<Name>,
  { start, each, read }: Gathering<Point, Name, State>,
): WorldExperiment<Point, WorldChange<Point>> {
  return experiment<Point, SettledWorld, Partial<World>>(
    (point) => settled(world(point)),
    (changed, point, { family }) => {
      const training = trainingRun(changed, family.parameters as readonly Name[])
      let model: Model<Name> | undefined
      let state: State
      const visit = (t: number, theta: Parameters) => {
        model ??= training.model(theta)
        state = each(state, model, t, point, theta)
      }
      return (stream) => {
        state = start(point, training.world)
        training.run(stream, visit)
        return read(state, point)
      }
    },
    OPTIONAL_FIELDS,
  )
}
