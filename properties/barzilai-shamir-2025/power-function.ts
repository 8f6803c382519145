import { type Experiment, type Family, families, type TrainingPlan } from 'collapse-check'
import { accumulating, first } from './accumulating.ts'

export interface PowerFunctionRun {
  readonly n: number
  readonly T: number
  /** θ_0. */
  readonly truth: number
}

/** (θ_T/θ_0 − 1)² after one run. */
export const squaredRelativeError =
  (changed: Partial<TrainingPlan> = {}): Experiment<PowerFunctionRun> =>
  ({ n, T, truth }) => {
    const training = accumulating(families.powerFunction(), n, changed)
    return (stream) => {
      const error = first(training.run([truth], T, stream)) / truth - 1
      return error * error
    }
  }

/** Beta(θ, 1) fitted by an optimiser with an absolute tolerance: estimates are multiples of it. */
export const powerFunctionWithTolerance = (tolerance: number): Family =>
  families.changedEstimator(families.powerFunction(), `to ${tolerance}`, (theta) => {
    theta[0] = tolerance * Math.max(1, Math.round(first(theta) / tolerance))
  })
