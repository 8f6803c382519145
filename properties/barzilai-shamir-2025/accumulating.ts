import { accumulate, constant, type Family, recursiveTraining, type TrainingPlan } from '../../src/index.ts'

/** Recursive training that keeps all data and draws `n` observations a generation, unless changed. */
export const accumulating = (family: Family, n: number, changed: Partial<TrainingPlan> = {}) =>
  recursiveTraining({ family, workflow: accumulate, schedule: constant(n), ...changed })

/** The first parameter of a model. */
export const first = (theta: ArrayLike<number>): number => theta[0] ?? Number.NaN
