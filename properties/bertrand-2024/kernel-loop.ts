import {
  type Family,
  families,
  recursiveTraining,
  type Stream,
  schedules,
  type TrainingPlan,
  workflows,
} from 'collapse-check'
import type { KernelLoop } from '#theorems/bertrand-2024/kernel-density-loop'

/** One draw from the model θ_T of a run on the data given. */
export function drawFromLastModel(
  { n, k, T, h }: KernelLoop,
  data: Family,
  changed: Partial<TrainingPlan> = {},
  later = 0,
): (stream: Stream) => number {
  const capacity = n + k * (T + later)
  const family = families.kernelDensity({ bandwidth: h, capacity })
  const initial = new Float64Array(capacity + 2)
  initial[0] = 1
  const training = recursiveTraining({
    family,
    realData: data,
    initial,
    workflow: workflows.fixedRealLatestSynthetic,
    schedule: schedules.realThenSynthetic(n, k),
    ...changed,
  })
  const drawn = new Float64Array(1)
  return (stream) => {
    family.draw(training.run([], T + later, stream), 1, stream, drawn, 0)
    return drawn[0] ?? Number.NaN
  }
}
