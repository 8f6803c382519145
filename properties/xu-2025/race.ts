import {
  type Experiment,
  recursiveTraining,
  replace,
  type Stream,
  type TrainingPlan,
} from '../../src/index.ts'

/** One run of `generations` from the truth: is the last model closer to it than the first? Ties count as no. */
export function raceOf(
  plan: Omit<TrainingPlan, 'workflow'> & Partial<Pick<TrainingPlan, 'workflow'>>,
  truth: readonly number[],
  generations: number,
): (stream: Stream) => boolean {
  const training = recursiveTraining({ workflow: replace, ...plan })
  const squaredError = (theta: Float64Array) =>
    theta.reduce(
      (sum, value, i) => sum + (value - (truth[i] ?? Number.NaN)) * (value - (truth[i] ?? Number.NaN)),
      0,
    )
  let first = 0
  return (stream) => {
    const last = training.run(truth, generations, stream, (t, theta) => {
      if (t === 1) first = squaredError(theta)
    })
    return squaredError(last) < first
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
