import { contaminatedAccumulation } from '../training/fresh-real.ts'
import { named } from './named.ts'

/**
 * Every batch is real, and all are kept: no model ever sees synthetic data.
 *
 * @example
 * ```ts
 * Object.keys(worlds.allDataAreReal({ n: 10 }))
 * // => ['all data are real']
 * ```
 */
export const allDataAreReal = named('all data are real', { workflow: contaminatedAccumulation({ share: 1 }) })
