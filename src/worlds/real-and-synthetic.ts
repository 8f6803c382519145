import { realThenSynthetic } from '../training/schedule.ts'
import { fixedRealLatestSynthetic } from '../training/workflow.ts'

/**
 * `real` observations, drawn once and kept, and in every generation `synthetic` ones of the latest model: fields of
 * a world.
 *
 * @example
 * ```ts
 * worlds.realAndSynthetic(100, 50).n(2)
 * // => 50
 * ```
 */
export const realAndSynthetic = (real: number, synthetic: number) => ({
  workflow: fixedRealLatestSynthetic,
  n: realThenSynthetic(real, synthetic),
})
