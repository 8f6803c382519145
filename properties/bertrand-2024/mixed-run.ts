import { type Experiment, gaussianMean, recursiveTraining, type TrainingPlan } from '../../src/index.ts'
import type { MixedRun } from '../../theorems/bertrand-2024/real-data-reused.ts'

/** The error of θ_T in units of the standard deviation that the law predicts, `relative` being n·Var/σ². */
export const standardizedError =
  (
    plan: (point: MixedRun) => Pick<TrainingPlan, 'workflow' | 'schedule'> & Partial<TrainingPlan>,
    relative: (point: MixedRun) => number,
    { sd = 1, truth = 0 }: { readonly sd?: number; readonly truth?: number } = {},
  ): Experiment<MixedRun> =>
  (point) => {
    const training = recursiveTraining({ family: gaussianMean({ sd }), ...plan(point) })
    const unit = sd * Math.sqrt(relative(point) / point.n)
    return (stream) => ((training.run([truth], point.T, stream)[0] ?? Number.NaN) - truth) / unit
  }
