import type { Parameters } from '../families/parameters.ts'
import type { Stream } from '../random/stream.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { experiment, type Outcome, type WorldExperiment } from './experiment.ts'
import type { Model } from './model.ts'
import { type TrainingRun, trainingRun } from './training-run.ts'
import { OPTIONAL_FIELDS, type SettledWorld, settled, type World, type WorldChange } from './world.ts'

/** What a replicate can ask about the run beside its last model. */
export interface Run<Name extends string> {
  readonly world: SettledWorld
  /** The last model by position, for families with a parameter for each of many symbols or cells. */
  readonly theta: Parameters
  /** The model of a generation that the chain keeps. */
  model(generation: number): Model<Name>
}

/**
 * What a replicate reads off the last model of a run, by the names of its parameters. The stream is for what is
 * drawn after the run: held-out data, samples of the last model.
 */
export type Read<Point, Name extends string> = (
  last: Model<Name>,
  point: Point,
  run: Run<Name>,
  stream: Stream,
) => Outcome

/**
 * Recursive training in a world, and what is read off its last model **by the names of its parameters**. In a
 * changed world the names are those of the unchanged one, by position.
 *
 * Cost: that of the training; the model is one object, used again by every replicate, so read it and let it go.
 *
 * @param world the world at a point
 * @param read the outcome of a replicate
 * @param keep earlier generations, from 1 on, that `read` asks for by `run.model(t)`
 * @throws ArgumentError when a point is prepared, if the world is no valid training plan
 *
 * @example
 * ```ts
 * const spreadExceeds = chain(
 *   ({ n, k }: { n: number; k: number; epsilon: number }) => ({
 *     family: families.gaussian({ divisor: 'n' }), truth: [0, 1], generations: k, n,
 *   }),
 *   ({ sd }, { epsilon }) => sd > epsilon,
 * )
 * const stream = new StreamFactory({ epoch: '1', property: 'demo', params: {}, purpose: 'hunt' }).at(0)
 * spreadExceeds({ n: 10, k: 0, epsilon: 0.5 })(stream)
 * // => true
 * spreadExceeds.in({ truth: [0, 0.1] })({ n: 10, k: 0, epsilon: 0.5 })(stream)
 * // => false
 * ```
 */
export function chain<Point, Name extends string>(
  world: (point: Point) => World<Name>,
  read: Read<Point, Name>,
  keep?: (point: Point) => readonly number[],
): WorldExperiment<Point, WorldChange<Point>> {
  return experiment<Point, SettledWorld, Partial<World>>(
    (point) => settled(world(point)),
    (changed, point, { family }) => {
      const training = trainingRun(changed, family.parameters as readonly Name[])
      const kept = keptModels(training, keep?.(point) ?? [])
      let last: Model<Name> | undefined
      let run: Run<Name> | undefined
      return (stream) => {
        const theta = training.run(stream, kept.visit)
        run ??= { world: training.world, theta, model: kept.model }
        last ??= training.model(theta)
        return read(last, point, run, stream)
      }
    },
    OPTIONAL_FIELDS,
  )
}

/** Models of some generations, as views on vectors that every run writes again. */
function keptModels<Name extends string>(
  { world, model }: TrainingRun<Name>,
  generations: readonly number[],
) {
  const vectors = new Map(generations.map((t) => [t, new Float64Array(world.family.parameters.length)]))
  const models = new Map([...vectors].map(([t, theta]) => [t, model(theta)]))
  const visit = (t: number, theta: Parameters) => vectors.get(t)?.set(theta)
  return {
    ...(generations.length === 0 ? {} : { visit }),
    model(generation: number): Model<Name> {
      const found = models.get(generation)
      if (found !== undefined) return found
      throw new ArgumentError('generation', generation, `one that the chain keeps: ${generations.join(', ')}`)
    },
  }
}
