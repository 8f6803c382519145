import { type Family, recursiveTraining, schedules, type TrainingPlan, workflows } from 'collapse-check'

/** Recursive training that keeps all data and draws `n` observations a generation, unless changed. */
export const accumulating = (family: Family, n: number, changed: Partial<TrainingPlan> = {}) =>
  recursiveTraining({ family, workflow: workflows.accumulate, schedule: schedules.constant(n), ...changed })

/** The first parameter of a model. */
export const first = (theta: ArrayLike<number>): number => theta[0] ?? Number.NaN
