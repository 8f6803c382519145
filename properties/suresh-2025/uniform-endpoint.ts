import {
  constant,
  type Experiment,
  recursiveTraining,
  replace,
  type TrainingPlan,
  uniformFamily,
} from '../../src/index.ts'
import type { GaussianSpread } from '../../theorems/suresh-2025/theorem-3.ts'

/** Whether the endpoint still exceeds ε·unit after k generations that started from U[0, unit]. */
export const endpointExceeds =
  (
    estimator: 'maximum' | 'unbiased',
    changed: Partial<TrainingPlan> = {},
    { unit = 1, lost = 0 } = {},
  ): Experiment<GaussianSpread> =>
  ({ n, k, epsilon }) => {
    const training = recursiveTraining({
      family: uniformFamily({ estimator }),
      workflow: replace,
      schedule: constant(n - lost),
      ...changed,
    })
    return (stream) => (training.run([unit], k, stream)[0] ?? Number.NaN) > epsilon * unit
  }

export const endpointAt = (n: number, k: number, epsilon: number): GaussianSpread => ({ n, k, epsilon })
