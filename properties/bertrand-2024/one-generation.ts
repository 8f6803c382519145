import { type Experiment, families, recursiveTraining, schedules, type TrainingPlan, workflows } from 'collapse-check'
import { deviationBound, type OneGeneration } from '#theorems/bertrand-2024/assumption-3'

/** The model that the generation starts from. */
const MODEL = 3

/** Whether one generation is further from its infinite-sample limit than the bound of Assumption 3 times `factor`. */
export const deviates =
  (changed: (point: OneGeneration) => Partial<TrainingPlan> = () => ({}), factor = 1): Experiment<OneGeneration> =>
  (point) => {
    const { n, k } = point
    const training = recursiveTraining({
      family: families.gaussianMean({ sd: 1 }),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(n, k),
      start: [MODEL],
      ...changed(point),
    })
    const limit = (k * MODEL) / (n + k)
    const bound = factor * deviationBound(point)
    return (stream) => Math.abs((training.run([0], 2, stream)[0] ?? Number.NaN) - limit) > bound
  }
