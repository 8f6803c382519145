import {
  type Experiment,
  type Family,
  families,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  workflows,
} from 'collapse-check'
import type { MixtureSpread } from '#theorems/suresh-2025/theorem-4'

/** Whether the spread still exceeds ε·unit after k generations of Algorithm 1. */
export const mixtureExceeds =
  (
    changed: (point: MixtureSpread) => Partial<TrainingPlan> = () => ({}),
    { unit = 1, apart = 1 }: { readonly unit?: number; readonly apart?: number } = {},
  ): Experiment<MixtureSpread> =>
  (point) => {
    const { n, k, epsilon, eta, ratio } = point
    const training = recursiveTraining({
      family: families.symmetricMixture({ estimator: 'approximate', eta }),
      workflow: workflows.replace,
      schedule: schedules.constant(n),
      ...changed(point),
    })
    const start = [apart * ratio * unit, unit]
    return (stream) => (training.run(start, k, stream)[1] ?? Number.NaN) > epsilon * unit
  }

/** Broken: mean and variance of Y itself, in place of |Y|. */
export function withoutAbsoluteValue(): Family {
  const { statistic: _, ...drawn } = families.symmetricMixture({ estimator: 'approximate' })
  return {
    ...drawn,
    fit(sample, n, theta) {
      let sum = 0
      let squares = 0
      for (let i = 0; i < n; i++) {
        sum += sample[i] ?? 0
        squares += (sample[i] ?? 0) * (sample[i] ?? 0)
      }
      const variance = squares / n - (sum / n) * (sum / n)
      theta[1] = Math.sqrt(variance)
      theta[0] = Math.sqrt(Math.max(0, squares / n - variance))
    },
  }
}
