import { experiment, type Family, families, recursiveTraining, schedules, type Workflow } from 'collapse-check'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-1'

/** A run of the leaky uniform family with the same number of observations in each generation. */
interface Run {
  readonly family: Family
  readonly truth: readonly number[]
  readonly generations: number
  readonly n: number
  readonly workflow: Workflow
}

/** Whether every model of a run that was fitted after an observation had hit the leak is far from the truth. */
export const everyHitCollapses = <Point>(run: (point: Point) => Run) =>
  experiment(run, ({ family, truth, generations, n, workflow }) => {
    let hit = false
    const watched = families.watched(family, {
      drawn: (sample, count, start) => {
        hit ||= families.hasHit(sample.subarray(start), count)
      },
    })
    const training = recursiveTraining({ family: watched, workflow, schedule: schedules.constant(n) })
    return (stream) => {
      hit = false
      let collapsed = true
      training.run(truth, generations, stream, (_t, [leak = Number.NaN]) => {
        collapsed &&= !hit || leak > collapsedFrom
      })
      return collapsed
    }
  })
