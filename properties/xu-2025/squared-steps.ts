import { type Experiment, recursiveTraining, type TrainingPlan, workflows } from 'collapse-check'
import { locationMean, noises } from './symmetric-noise.ts'

/** Sample sizes n (t − ½)^p, rounded; with even n and p = 1 exactly linear, and doublings of T add the same to 0.3 %. */
export interface Doubling {
  readonly n: number
  readonly p: number
  readonly T: number
}

export const scheduleOf =
  ({ n, p }: Doubling) =>
  (t: number) =>
    Math.max(1, Math.round(n * Math.exp(p * Math.log(t - 0.5))))

/** Noise uniform on [−1, 1]: so do steps, and their mean square is 1/(3 n_t). */
export const MEAN_SQUARE = 1 / 3
/** The mean of a squared step of n observations has variance at most 3·mean² here, as for normal steps 2·mean². */
export const SPREAD = 3

/** Sums of the squared steps from T/2 to T and from T to 2T, of one run. */
export const squaredSteps =
  (changed: (point: Doubling) => Partial<TrainingPlan> = () => ({}), truth = 0): Experiment<Doubling> =>
  (point) => {
    const training = recursiveTraining({
      family: locationMean(noises.uniform ?? (() => Number.NaN), 1),
      workflow: workflows.replace,
      schedule: scheduleOf(point),
      ...changed(point),
    })
    const { T } = point
    let [before, earlier, later] = [truth, 0, 0]
    return (stream) => {
      before = truth
      earlier = 0
      later = 0
      training.run([truth], 2 * T, stream, (t, theta) => {
        const estimate = theta[0] ?? Number.NaN
        const step = estimate - before
        before = estimate
        if (t > T) later += step * step
        else if (t > T / 2) earlier += step * step
      })
      return [earlier, later]
    }
  }
