import {
  chain,
  experiment,
  type Family,
  families,
  recursiveTraining,
  schedules,
  type Workflow,
  workflows,
  worlds,
} from 'collapse-check'
import type { SuddenCollapse } from '#theorems/barzilai-shamir-2025/sudden-collapse'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-1'

/** Generations of the paper's Construction 1 from U[0, 1], its member without a leak; all data are kept. */
export const leakyUniform = ({ n, T, N }: { readonly n: number; readonly T: number; readonly N: number }) => ({
  family: families.leakyUniform({ N }),
  truth: [0, 2],
  generations: T,
  n,
  workflow: workflows.accumulate,
})

/** A spike that is as wide for large leaks as for small ones: to memorise a hit never pays. */
export const alwaysWide = families.leakyUniform({ N: 1, narrow: Math.log(1 / 39) })

export const spikeStaysWide = worlds.named('a spike that stays wide', { family: alwaysWide })

const familyAt = ({ n, sizeRatio }: SuddenCollapse) => families.leakyUniform({ N: Math.ceil(n / sizeRatio) })

/** Two generations of the leaky uniform family. */
export const twoGenerations = ({ n, sizeRatio }: SuddenCollapse) =>
  leakyUniform({ n, T: 2, N: Math.ceil(n / sizeRatio) })

/** Whether the second model is far from the truth. */
export const secondModelCollapses = chain(twoGenerations, ({ leak }) => leak > collapsedFrom)

/** A family for samples of another size. */
export const sampleOf =
  (sizeRatio: number) =>
  (_world: unknown, { n }: SuddenCollapse) => ({ family: familyAt({ n, sizeRatio }) })

export const sample40TimesLargerThanN = worlds.named('sample 40 times larger than N', sampleOf(40))

export const tenTimesLargerN = worlds.named(
  'N ten times larger',
  (_world: unknown, { n, sizeRatio }: SuddenCollapse) => ({ family: familyAt({ n, sizeRatio: sizeRatio / 10 }) }),
)

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
