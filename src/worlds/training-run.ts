import type { Parameters } from '../families/parameters.ts'
import type { Stream } from '../random/stream.ts'
import { recursiveTraining } from '../training/recursive-training.ts'
import type { Visit } from '../training/training-plan.ts'
import { type Model, modelOf } from './model.ts'
import { type SettledWorld, settled, type World } from './world.ts'

/** A world ready to run, many times over. */
export interface TrainingRun<Name extends string> {
  readonly world: SettledWorld
  /** The parameters θ₀ where the run starts, by position, in the world's unit. */
  readonly truth: Parameters
  /** A model by the names of its parameters, in units of the world's. */
  model(theta: Parameters): Model<Name>
  /** Runs all generations, or as many as given, and returns the last model by position; it is used again. */
  run(stream: Stream, visit?: Visit, generations?: number): Parameters
}

/**
 * Prepares a world. A changed family is read by position, under the names of the one that it stands in for.
 */
export function trainingRun<Name extends string>(changed: World, names: readonly Name[]): TrainingRun<Name> {
  const world = settled(changed)
  const { truth, generations: all, n: schedule, unit, start, ...plan } = world
  const inUnit = (theta: ArrayLike<number>) => Float64Array.from(theta, (value) => value * unit)
  const training = recursiveTraining({
    ...plan,
    schedule,
    ...(start === undefined ? {} : { start: inUnit(start) }),
  })
  const origin = inUnit(truth)
  return {
    world,
    truth: origin,
    model: (theta) => modelOf(names, theta, unit),
    run: (stream, visit, generations = all) => training.run(origin, generations, stream, visit),
  }
}
