import { freshRealLatestSynthetic } from '../training/fresh-real.ts'
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

/**
 * The same with `real` new observations in every generation.
 *
 * @example
 * ```ts
 * worlds.freshRealAndSynthetic(100, 50).n(2)
 * // => 150
 * ```
 */
export const freshRealAndSynthetic = (real: number, synthetic: number) => ({
  workflow: freshRealLatestSynthetic({ share: real / (real + synthetic) }),
  n: realThenSynthetic(real, real + synthetic),
})
