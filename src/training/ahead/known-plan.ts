import type { ChainPlan } from '../../engine/block.ts'
import { knownLaw } from '../../engine/law.ts'
import type { Parameters } from '../../families/parameters.ts'
import { realShareOf } from '../fresh-real.ts'
import type { Schedule } from '../schedule.ts'
import type { TrainingPlan } from '../training-plan.ts'
import { poolOf } from './known-pools.ts'

/** A plan in numbers, for a truth and so many generations; undefined where the reference will refuse a sample size. */
export type KnownPlan = (truth: Parameters, generations: number) => ChainPlan | undefined

/** A plan as the compiled module takes it; undefined where it does not know the family, its path or the workflow. */
export function knownPlan(plan: TrainingPlan): KnownPlan | undefined {
  const { family, workflow, schedule, start, realData = family, sampler = family, path = 'statistic' } = plan
  const law = family.statistic === undefined ? undefined : knownLaw(family.statistic)
  const pool = poolOf(workflow)
  const fresh = workflow.freshReal === undefined ? NONE : realShareOf(workflow.freshReal)
  if (law === undefined || pool === undefined || fresh === undefined) return undefined
  if (path !== 'statistic' || realData !== family || sampler !== family) return undefined
  const { share, labels } = fresh
  const origin = start === undefined ? undefined : Float64Array.from(start)
  return (truth, generations) => {
    const sizes = sizesOf(schedule, generations)
    if (sizes === undefined) return undefined
    const real = labels === 'random' ? share : sizes.map((size) => Math.round(size * share))
    return { law, pool, sizes, real, truth: truth.slice(), start: origin }
  }
}

const NONE = { share: 0, labels: 'exact' } as const

/** The sample sizes of all generations; undefined where one is not allowed: the reference says so. */
function sizesOf(schedule: Schedule, generations: number): Float64Array | undefined {
  try {
    const sizes = Float64Array.from({ length: generations }, (_, i) => schedule(i + 1))
    return sizes.every((size) => Number.isInteger(size) && size >= 1) ? sizes : undefined
  } catch {
    return undefined
  }
}
