import type { Family } from '../families/family.ts'
import { constant, type Schedule } from '../training/schedule.ts'
import type { TrainingPlan } from '../training/training-plan.ts'
import { replace } from '../training/workflow.ts'
import type { Change } from './experiment.ts'

/** One run of recursive training: what is trained on what, from which truth, for how many generations. */
export interface World<Name extends string = string> extends Omit<TrainingPlan, 'workflow' | 'schedule'> {
  readonly family: Family<Name>
  /** The parameters θ₀ of the real data. */
  readonly truth: ArrayLike<number>
  /** T ≥ 0; generation 1 is fitted on real data only. */
  readonly generations: number
  /** Observations a generation: a number is the same in each. */
  readonly n: number | Schedule
  /** Each generation replaces the last, unless said otherwise. */
  readonly workflow?: TrainingPlan['workflow']
  /**
   * Data in other units, for families of location and scale: truth and start are multiplied by it, and what is
   * read of a model is divided by it. 1 unless said otherwise.
   */
  readonly unit?: number
}

/** A world with nothing left unsaid: sample sizes as a schedule, and a workflow. */
export interface SettledWorld extends World {
  readonly n: Schedule
  readonly workflow: TrainingPlan['workflow']
  readonly unit: number
}

/** What is different in a changed world of recursive training. */
export type WorldChange<Point> = Change<Point, SettledWorld, Partial<World>>

/** Fields that a world may leave out. */
export const OPTIONAL_FIELDS = ['realData', 'sampler', 'initial', 'start', 'path', 'unit'] as const

export function settled(world: World): SettledWorld {
  const { n, workflow = replace, unit = 1 } = world
  return { ...world, n: typeof n === 'number' ? constant(n) : n, workflow, unit }
}
