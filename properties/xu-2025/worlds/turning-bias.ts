import { experiment, families, recursiveTraining, schedules, type TrainingPlan, workflows } from 'collapse-check'
import type { BiasedRun } from '#theorems/xu-2025/biased-race'
import { family } from './walk.ts'

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
