import type { Family } from '../families/family.ts'
import type { Parameters } from '../families/parameters.ts'
import type { Path } from './path.ts'
import type { Schedule } from './schedule.ts'
import type { Workflow } from './workflow.ts'

/** What is trained on what. */
export interface TrainingPlan {
  /** The model: what is fitted, and, unless something else is said, what is drawn from. */
  readonly family: Family
  readonly workflow: Workflow
  readonly schedule: Schedule
  /** Where real data come from, if not from the family: a misspecified model. The truth is its parameters. */
  readonly realData?: Family
  /** What draws synthetic data from a model, if not the family: a distorted sampler. */
  readonly sampler?: Family
  /**
   * What the first fit starts from, for fits that need it; the truth unless `realData` has other parameters.
   */
  readonly initial?: ArrayLike<number>
  /** The model θ_1 to go on with, in place of the fit on the real data: a start of one's own choosing. */
  readonly start?: ArrayLike<number>
  /** `statistic` where the family has a sufficient statistic, else `raw`, unless said otherwise. */
  readonly path?: Path<unknown>['name']
}

/** Called after each fit with the generation t = 1, 2, … and the model θ_t (read it now: it is reused). */
export type Visit = (generation: number, theta: Parameters) => void
