import {
  constant,
  type Experiment,
  type Family,
  gaussian,
  recursiveTraining,
  replace,
  type TrainingPlan,
} from '../../src/index.ts'
import type { GaussianSpread } from '../../theorems/suresh-2025/theorem-3.ts'

/** Whether the spread of a Gaussian still exceeds ε·unit after k generations that started from N(0, unit²). */
export const spreadExceeds =
  (
    changed: Partial<TrainingPlan> = {},
    { unit = 1, later = 0 }: { readonly unit?: number; readonly later?: number } = {},
  ): Experiment<GaussianSpread> =>
  ({ n, k, epsilon }) => {
    const training = recursiveTraining({
      family: gaussian({ divisor: 'n-1' }),
      workflow: replace,
      schedule: constant(n),
      ...changed,
    })
    return (stream) => (training.run([0, unit], k + later, stream)[1] ?? Number.NaN) > epsilon * unit
  }

/** A broken estimator: the variance with divisor n − 2. */
export function gaussianWithDivisorTooSmall(): Family {
  const sound = gaussian({ divisor: 'n-1' })
  const { statistic } = sound
  if (statistic === undefined) throw new TypeError('the Gaussian family has a sufficient statistic')
  return {
    ...sound,
    statistic: {
      ...statistic,
      fit(summary, theta) {
        statistic.fit(summary, theta)
        const n = summary[0] ?? 0
        theta[1] = (theta[1] ?? 0) * Math.sqrt((n - 1) / (n - 2))
      },
    },
  }
}
