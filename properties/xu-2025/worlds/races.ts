import {
  experiment,
  families,
  NoFitError,
  recursiveTraining,
  type Stream,
  schedules,
  type TrainingPlan,
  workflows,
} from 'collapse-check'
import type { BiasedRun } from '#theorems/xu-2025/biased-race'
import type { LogisticRace } from '#theorems/xu-2025/logistic-race'
import { biasedMean } from './walk.ts'

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
export const lastBeatsFirstUnderBias = experiment(
  ({ beta, turn }: BiasedRun): TurningBias => ({ truth: [0], later: turn * beta, path: 'statistic' }),
  ({ truth, later, path }, { n, p, T, beta, a }) => {
    const training = (size: number, schedule: (t: number) => number) =>
      recursiveTraining({
        family: biasedMean(size, a),
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

/** Models of equal data differ by what the solver leaves, and tie. */
const wins = (first: number, last: number, stream: Stream) =>
  Math.abs(first - last) < 1e-9 ? stream.uniform() < 0.5 : last < first

/** Is the last logistic regression closer to the truth than the first? A run that comes upon separable data is lost. */
export const lastLogisticBeatsFirst = experiment(
  ({ intercept, slope }: LogisticRace) => ({
    truth: [intercept, slope],
    /** In the order in which they are drawn. */
    levels: [-1, 0, 1],
    workflow: workflows.replace,
    /** The first model is one of another run. */
    opponentIsAnother: false,
  }),
  ({ truth, levels, workflow, opponentIsAnother }, { m, T }) => {
    const design = Float64Array.from(levels.flatMap((x) => [1, x]))
    const training = recursiveTraining({
      family: families.logisticRegression({ dimension: 2, design }),
      workflow,
      schedule: schedules.constant(3 * m),
    })
    const error = (w: Float64Array) => Math.hypot(...w.map((value, i) => value - Number(truth[i])))
    let first = 0
    const run = (stream: Stream) =>
      error(
        training.run(truth, T, stream, (t, w) => {
          if (t === 1) first = error(w)
        }),
      )
    return (stream) => {
      try {
        const last = run(stream)
        if (!opponentIsAnother) return wins(first, last, stream)
        const another = first
        return wins(another, run(stream), stream)
      } catch (thrown) {
        if (thrown instanceof NoFitError) return false
        throw thrown
      }
    }
  },
)
