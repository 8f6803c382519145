import { ArgumentError } from '../../validation/argument-error.ts'
import { eachPositive } from '../../validation/checks.ts'

/**
 * The variance that each generation adds to a fitted mean, in units of the variance of one observation, when
 * what is fitted has variance 1: 1/n_t if each generation replaces the last, n_t/N_t² with N_t = n_1 + … +
 * n_t if all data are kept. A recursion of means is a walk with these steps.
 *
 * Source: derived; the step sizes of the random walk of Xu, He & Cheng 2025.
 *
 * @param sizes sample sizes n_1 (real), n_2, …, n_T, as drawn
 * @throws ArgumentError if a size is not a finite number above 0, or the workflow is unknown
 *
 * @example
 * ```ts
 * laws.relativeSteps('accumulate', [10, 10])
 * // => [0.1, 0.025]
 * ```
 */
export function relativeSteps(workflow: 'replace' | 'accumulate', sizes: readonly number[]): number[] {
  if (workflow !== 'replace' && workflow !== 'accumulate') {
    throw new ArgumentError('workflow', workflow, "'replace' or 'accumulate'")
  }
  eachPositive('sizes', sizes)
  // A loop, as a callback would put the total on the heap again at every step.
  let total = 0
  const steps = new Array<number>(sizes.length)
  for (let t = 0; t < sizes.length; t++) {
    const size = sizes[t]!
    total += size
    steps[t] = workflow === 'replace' ? 1 / size : size / total / total
  }
  return steps
}
