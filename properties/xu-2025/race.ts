import {
  type Experiment,
  type Parameters,
  recursiveTraining,
  type Stream,
  type TrainingPlan,
  workflows,
} from 'collapse-check'

/** What is trained, where it starts, and how an estimate is read as a vector: its parameters unless said otherwise. */
export interface Racer {
  readonly plan: Omit<TrainingPlan, 'workflow'> & Partial<Pick<TrainingPlan, 'workflow'>>
  readonly truth: readonly number[]
  readonly read?: (theta: Parameters) => readonly number[]
}

/** One run of `generations`: is the last model closer to the truth than the first? A tie is decided by a coin. */
export function raceOf(
  { plan, truth, read = (theta) => [...theta] }: Racer,
  generations: number,
): (stream: Stream) => boolean {
  const training = recursiveTraining({ workflow: workflows.replace, ...plan })
  const origin = read(Float64Array.from(truth))
  const error = (theta: Parameters) => Math.hypot(...read(theta).map((value, i) => value - (origin[i] ?? Number.NaN)))
  let first = 0
  return (stream) => {
    const last = error(
      training.run(truth, generations, stream, (t, theta) => {
        if (t === 1) first = error(theta)
      }),
    )
    // Estimates of lattice families tie exactly, up to rounding.
    return Math.abs(last - first) <= 1e-12 * first ? stream.uniform() < 0.5 : last < first
  }
}

/** A race of two numbers: the error X of the first model and the step Y from it to the last. */
export const twoStepRace =
  <Point>(draw: (point: Point) => (stream: Stream) => readonly [number, number]): Experiment<Point> =>
  (point) => {
    const steps = draw(point)
    return (stream) => {
      const [x, y] = steps(stream)
      return Math.abs(x + y) < Math.abs(x)
    }
  }
