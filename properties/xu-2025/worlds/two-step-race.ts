import {
  type Experiment,
  experiment,
  families,
  type Parameters,
  type RecursiveTraining,
  recursiveTraining,
  type Stream,
  schedules,
  type TrainingPlan,
  variates,
  workflows,
} from 'collapse-check'
import type { BiasedRun } from '#theorems/xu-2025/biased-race'
import { family } from './walk.ts'

/** Is |X + Y| < |X|? For the error X of the first model and the step Y from it to the last. */
export const twoStepRace =
  <Point>(draw: (stream: Stream, point: Point) => readonly [X: number, Y: number]): Experiment<Point> =>
  (point) =>
  (stream) => {
    const [x, y] = draw(stream, point)
    return Math.abs(x + y) < Math.abs(x)
  }

export const randomSign = (stream: Stream): number => (stream.word() & 1 ? 1 : -1)

/** Symmetric noise by name. */
export const NOISES = {
  normal: variates.normal,
  Laplace: (stream: Stream) => randomSign(stream) * variates.exponential(stream),
  't with 3 degrees of freedom': (stream: Stream) =>
    variates.normal(stream) / Math.sqrt(variates.chiSquare(stream, 3) / 3),
  uniform: (stream: Stream) => 2 * stream.uniform() - 1,
}
export type NoiseName = keyof typeof NOISES

/** What a race under bias depends on, beside its point. */
interface TurningBias {
  readonly truth: readonly number[]
  /** The bias of one observation after the first generation. */
  readonly later: number
  readonly path: NonNullable<TrainingPlan['path']>
}

/**
 * Is the last model closer to the truth than the first? The first has one bias, those after it another: a run of 1
 * generation, and one of T − 1 from where it ended.
 */
export const lastBeatsFirst = experiment(
  ({ beta, turn }: BiasedRun): TurningBias => ({ truth: [0], later: turn * beta, path: 'statistic' }),
  ({ truth, later, path }, { n, p, T, beta, a }) => {
    const training = (size: number, schedule: (t: number) => number) =>
      recursiveTraining({
        family: families.additiveBias(family, { size, exponent: a }),
        workflow: workflows.replace,
        schedule,
        path,
      })
    const size = schedules.power(n, p)
    const real = training(beta, size)
    const synthetic = training(later, (t) => size(t + 1))
    const error = (theta: Float64Array) => Math.abs(Number(theta[0]) - Number(truth[0]))
    return (stream) => {
      const first = real.run(truth, 1, stream)
      return error(synthetic.run(first, T - 1, stream)) < error(first)
    }
  },
)

/** A race of the last model with the first one: of the same run, or of another. */
export interface Opponents {
  readonly truth: readonly number[]
  /** Generations of a run. */
  readonly T: number
  readonly error: (model: Parameters) => number
  readonly opponentIsAnother: boolean
}

/** Errors of the first and of the last model. */
export function firstAndLast(training: RecursiveTraining, { truth, T, error, opponentIsAnother }: Opponents) {
  let first = 0
  const run = (stream: Stream) =>
    error(
      training.run(truth, T, stream, (t, model) => {
        if (t === 1) first = error(model)
      }),
    )
  return (stream: Stream): readonly [first: number, last: number] => {
    const last = run(stream)
    if (!opponentIsAnother) return [first, last]
    const another = first
    return [another, run(stream)]
  }
}
