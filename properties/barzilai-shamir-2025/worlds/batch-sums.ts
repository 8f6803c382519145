import { type Family, type Parameters, recursiveTraining, type Stream, schedules, workflows } from 'collapse-check'
import { LOCATIONS, type LocationRun, short } from './locations.ts'

/** What is added up over the batches t = 0, …, T − 1: the weight of each, and the parameter at which it is taken. */
export interface BatchSum {
  readonly weight: (t: number) => number
  /** Given the model that drew the batch. */
  readonly at: (drawnFrom: number) => number
}

/** Every batch is weighted by 1/(t + 1), and taken at the model that drew it. */
export const inverseWeights = (): BatchSum => ({ weight: (t) => 1 / (t + 1), at: (theta) => theta })

/** Σ weight(t)·(mean of f over batch t), over the T batches of a run. */
export function sumOverBatches(
  { family: name, n, T }: LocationRun,
  f: (x: number) => number,
  { weight, at }: BatchSum,
): (stream: Stream) => number {
  const { family } = LOCATIONS[name]
  let [sum, t] = [0, 0]
  const addBatch = (batch: Float64Array, [drawnFrom = Number.NaN]: Parameters) => {
    const parameter = at(drawnFrom)
    const total = batch.reduce((before, x) => before + f(x - parameter), 0)
    sum += (weight(t) * total) / batch.length
    t++
  }
  const watched: Family = {
    ...family,
    draw(theta, count, stream, out, start) {
      family.draw(theta, count, stream, out, start)
      addBatch(out.subarray(start, start + count), theta)
    },
  }
  const schedule = schedules.constant(n)
  const training = recursiveTraining({ family: watched, workflow: workflows.accumulate, schedule, path: 'raw' })
  return (stream) => {
    sum = 0
    t = 0
    training.run([0], T, stream)
    return sum
  }
}

/** Every model is fitted to everything before it, so that sums are over few observations. */
export const fewObservations = short({ observations: 50, fitted: 180 })
