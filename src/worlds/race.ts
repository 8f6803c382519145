import type { Parameters } from '../families/parameters.ts'
import { experiment, type WorldExperiment } from './experiment.ts'
import { trainingRun } from './training-run.ts'
import { OPTIONAL_FIELDS, type SettledWorld, settled, type World, type WorldChange } from './world.ts'

/** How two models of a run are compared. */
export interface RaceRules<Point> {
  /** How wrong a model is; the distance of its parameters from the truth, unless said otherwise. */
  readonly error?: (theta: Parameters, truth: Parameters, point: Point) => number
  /** The generation of the opponent; the first, which saw real data only, unless said otherwise. */
  readonly against?: (point: Point) => number
}

/**
 * Whether the last model of a run is closer to the truth than an earlier one of the same run. A tie (estimates
 * of lattice families agree exactly, up to rounding) is decided by a coin.
 *
 * @example
 * ```ts
 * const race = worlds.lastBeatsFirst(({ n, T }: { n: number; T: number }) => ({
 *   family: families.gaussianMean({ sd: 1 }), truth: [0], generations: T, n,
 * }))
 * const stream = new StreamFactory({ epoch: '1', property: 'demo', params: {}, purpose: 'hunt' }).at(0)
 * typeof race({ n: 10, T: 5 })(stream)
 * // => 'boolean'
 * ```
 */
export function lastBeatsFirst<Point, Name extends string>(
  world: (point: Point) => World<Name>,
  { error = distance, against = () => 1 }: RaceRules<Point> = {},
): WorldExperiment<Point, WorldChange<Point>> {
  return experiment<Point, SettledWorld, Partial<World>>(
    (point) => settled(world(point)),
    (changed, point, { family }) => {
      const training = trainingRun(changed, family.parameters)
      const opponent = against(point)
      let earlier = 0
      const visit = (t: number, theta: Parameters) => {
        if (t === opponent) earlier = error(theta, training.truth, point)
      }
      return (stream) => {
        const last = error(training.run(stream, visit), training.truth, point)
        return Math.abs(last - earlier) <= TIE * earlier ? stream.uniform() < 0.5 : last < earlier
      }
    },
    OPTIONAL_FIELDS,
  )
}

/**
 * The wrong opponent: whether the last model is closer to the truth than a first model of other real data.
 *
 * @example
 * ```ts
 * const race = worlds.lastBeatsAnother(({ n, T }: { n: number; T: number }) => ({
 *   family: families.gaussianMean({ sd: 1 }), truth: [0], generations: T, n,
 * }))
 * const stream = new StreamFactory({ epoch: '1', property: 'demo', params: {}, purpose: 'hunt' }).at(0)
 * typeof race({ n: 10, T: 5 })(stream)
 * // => 'boolean'
 * ```
 */
export function lastBeatsAnother<Point, Name extends string>(
  world: (point: Point) => World<Name>,
  { error = distance }: Pick<RaceRules<Point>, 'error'> = {},
): WorldExperiment<Point, WorldChange<Point>> {
  return experiment<Point, SettledWorld, Partial<World>>(
    (point) => settled(world(point)),
    (changed, point, { family }) => {
      const training = trainingRun(changed, family.parameters)
      return (stream) => {
        const another = error(training.run(stream, undefined, 1), training.truth, point)
        return error(training.run(stream), training.truth, point) < another
      }
    },
    OPTIONAL_FIELDS,
  )
}

/** Errors that agree to this are equal but for rounding. */
const TIE = 1e-12

/** The distance of two vectors of parameters. */
function distance(theta: Parameters, truth: Parameters): number {
  return theta.length === 1
    ? Math.abs(theta[0]! - truth[0]!)
    : Math.hypot(...theta.map((value, i) => value - truth[i]!))
}
