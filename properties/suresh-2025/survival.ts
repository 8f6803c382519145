import {
  bernoulli,
  constant,
  type Experiment,
  recursiveTraining,
  replace,
  type TrainingPlan,
} from '../../src/index.ts'
import type { Survival } from '../../theorems/suresh-2025/theorem-1.ts'

/** Whether a symbol of initial probability p0 is alive after k generations of n tokens. */
export const survival =
  (
    changed: Partial<TrainingPlan> = {},
    { other = false, later = 0 }: { readonly other?: boolean; readonly later?: number } = {},
  ): Experiment<Survival> =>
  ({ n, p0, k }) => {
    const training = recursiveTraining({
      family: bernoulli(),
      workflow: replace,
      schedule: constant(n),
      ...changed,
    })
    // Following the other symbol, ours is alive as long as the other has not taken every token.
    const [start, dead] = other ? [[1 - p0], 1] : [[p0], 0]
    return (stream) => training.run(start, k + later, stream)[0] !== dead
  }
