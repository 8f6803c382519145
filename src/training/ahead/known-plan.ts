import type { ChainPlan } from '../../engine/block.ts'
import { type KnownLaw, knownLaw } from '../../engine/law.ts'
import type { Parameters } from '../../families/parameters.ts'
import { realShareOf } from '../fresh-real.ts'
import type { Schedule } from '../schedule.ts'
import type { TrainingPlan } from '../training-plan.ts'
import { poolOf } from './known-pools.ts'

/** A plan in numbers, for a truth and so many generations; undefined where the reference will refuse a sample size. */
export type KnownPlan = (truth: Parameters, generations: number) => ChainPlan | undefined

/** A plan as the compiled module takes it; undefined where it does not know the family, its path or the workflow. */
export function knownPlan(plan: TrainingPlan): KnownPlan | undefined {
  const { workflow, schedule, start } = plan
  const law = lawOf(plan)
  const pool = poolOf(workflow)
  const fresh = workflow.freshReal === undefined ? NONE : realShareOf(workflow.freshReal)
  if (law === undefined || pool === undefined || fresh === undefined) return undefined
  if (law.law === 'gaussian sample' && (pool !== 'latest' || fresh !== NONE)) return undefined
  const { share, labels } = fresh
  const origin = start === undefined ? undefined : Float64Array.from(start)
  return (truth, generations) => {
    const sizes = sizesOf(schedule, generations)
    if (sizes === undefined) return undefined
    const real = labels === 'random' ? share : sizes.map((size) => Math.round(size * share))
    if (law.law === 'gaussian sample' && sizes.some((size) => size > MOST_OBSERVATIONS)) return undefined
    return { law, pool, sizes, real, truth: truth.slice(), start: origin }
  }
}

/** What the module draws: the law of the statistic, or, on the raw path, samples that are reduced. */
function lawOf({ family, realData = family, sampler = family, path }: TrainingPlan): KnownLaw | undefined {
  if (realData !== family || sampler !== family) return undefined
  const { statistic, draw, fit } = family
  if (path === 'raw') return knownLaw(draw) === knownLaw(fit) ? knownLaw(draw) : undefined
  return path === 'population' || statistic === undefined ? undefined : knownLaw(statistic)
}

/** The largest samples that are drawn side by side. */
const MOST_OBSERVATIONS = 10_000

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
