import type { Experiment, TrainingPlan } from 'collapse-check'
import type { Survival } from '#theorems/suresh-2025/theorem-1'
import { frequency } from './frequency.ts'

/** Whether a symbol of initial probability p0 is alive after k generations of n tokens. */
export const survival = (
  changed: Partial<TrainingPlan> = {},
  options: { readonly other?: boolean; readonly later?: number } = {},
): Experiment<Survival> => frequency((p) => p !== 0, changed, options)
