import { type Experiment, families, recursiveTraining, schedules, type TrainingPlan, workflows } from 'collapse-check'
import type { GaussianSpread } from '#theorems/suresh-2025/theorem-3'

/** Whether the endpoint still exceeds ε·unit after k generations that started from U[0, unit]. */
export const endpointExceeds =
  (
    estimator: 'maximum' | 'unbiased',
    changed: Partial<TrainingPlan> = {},
    { unit = 1, lost = 0 } = {},
  ): Experiment<GaussianSpread> =>
  ({ n, k, epsilon }) => {
    const training = recursiveTraining({
      family: families.uniform({ estimator }),
      workflow: workflows.replace,
      schedule: schedules.constant(n - lost),
      ...changed,
    })
    return (stream) => (training.run([unit], k, stream)[0] ?? Number.NaN) > epsilon * unit
  }

export const endpointAt = (n: number, k: number, epsilon: number): GaussianSpread => ({ n, k, epsilon })
