import {
  type Experiment,
  families,
  integersFrom,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  workflows,
} from 'collapse-check'
import type { GaussianWalk } from '#theorems/xu-2025/gaussian-both-divisors'

/** T generations of a Gaussian with sample sizes ⌈n t^p⌉. */
export interface GaussianRun {
  readonly n: number
  readonly p: number
  readonly T: number
  readonly divisor: GaussianWalk['divisor']
}

export const walkOf = (point: GaussianRun): GaussianWalk => ({
  sizes: integersFrom(1, point.T).map(schedules.power(point.n, point.p)),
  divisor: point.divisor,
})

/** Asks for a number of the last model, started from N(0, unit²): of its mean and standard deviation in units of that. */
export const lastGaussian =
  (
    ask: (mean: number, sd: number) => number,
    changed: (point: GaussianRun) => Partial<TrainingPlan> = () => ({}),
    unit = 1,
  ): Experiment<GaussianRun> =>
  (point) => {
    const training = recursiveTraining({
      family: families.gaussian({ divisor: point.divisor }),
      workflow: workflows.replace,
      schedule: schedules.power(point.n, point.p),
      ...changed(point),
    })
    return (stream) => {
      const [mean = Number.NaN, sd = Number.NaN] = training.run([0, unit], point.T, stream)
      return ask(mean / unit, sd / unit)
    }
  }
