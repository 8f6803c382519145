import {
  type Experiment,
  families,
  integersFrom,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  workflows,
} from 'collapse-check'
import type { Corridor } from '#theorems/xu-2025/exit-probability'

/** T generations with sample sizes ⌈n t^p⌉, and a distance δ from the truth in units of σ. */
export interface Exit {
  readonly n: number
  readonly p: number
  readonly T: number
  readonly delta: number
}

export const corridorOf = ({ n, p, T, delta }: Exit): Corridor => ({
  sizes: integersFrom(1, T).map(schedules.power(n, p)),
  delta,
})

/** Whether the estimate was δ or more away from the truth at some generation; `unit` is σ. */
export const leaves =
  (
    changed: (point: Exit) => Partial<TrainingPlan> = () => ({}),
    { unit = 1, truth = 0 }: { readonly unit?: number; readonly truth?: number } = {},
  ): Experiment<Exit> =>
  (point) => {
    const training = recursiveTraining({
      family: families.gaussianMean({ sd: unit }),
      workflow: workflows.replace,
      schedule: schedules.power(point.n, point.p),
      ...changed(point),
    })
    const distance = point.delta * unit
    let left = false
    const watch = (_t: number, theta: Float64Array) => {
      if (Math.abs((theta[0] ?? Number.NaN) - truth) >= distance) left = true
    }
    return (stream) => {
      left = false
      training.run([truth], point.T, stream, watch)
      return left
    }
  }

/** A walk put back to the truth before every step. */
export const leavesWhenAnchored: Experiment<Exit> = (point) => {
  const training = point.T
  const schedule = schedules.power(point.n, point.p)
  const steps = integersFrom(1, training).map((t) =>
    recursiveTraining({
      family: families.gaussianMean({ sd: 1 }),
      workflow: workflows.replace,
      schedule: () => schedule(t),
    }),
  )
  return (stream) => steps.some((step) => Math.abs(step.run([0], 1, stream)[0] ?? Number.NaN) >= point.delta)
}
