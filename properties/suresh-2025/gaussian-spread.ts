import type { Experiment, TrainingPlan } from 'collapse-check'
import type { GaussianSpread } from '#theorems/suresh-2025/theorem-3'
import { gaussianAfter, scaledSpread } from './gaussian-after.ts'

/** Whether the spread of a Gaussian still exceeds ε·unit after k generations that started from N(0, unit²). */
export const spreadExceeds = (
  changed: Partial<TrainingPlan> = {},
  options: { readonly unit?: number; readonly later?: number } = {},
): Experiment<GaussianSpread> => gaussianAfter((_, sd, { epsilon }) => sd > epsilon, changed, options)

/** A broken estimator: the variance with divisor n − 2. */
export const varianceDivisorTooSmall: Partial<TrainingPlan> = scaledSpread((n) => Math.sqrt((n - 1) / (n - 2)))
