import { drawnOneByOne } from '../families/changed/drawn-one-by-one.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { named } from './named.ts'
import type { SettledWorld } from './world.ts'

/**
 * Synthetic observations are drawn and reduced, none replaced by its sufficient statistic; real data stay as they
 * are, drawn otherwise or given.
 *
 * @throws ArgumentError when a point is prepared, if the family has no sufficient statistic
 *
 * @example
 * ```ts
 * Object.keys(worlds.everySyntheticObservationDrawn({ n: 10, k: 4 }))
 * // => ['every synthetic observation drawn']
 * ```
 */
export const everySyntheticObservationDrawn = named(
  'every synthetic observation drawn',
  ({ family }: SettledWorld) => {
    const { statistic } = family
    if (statistic === undefined) {
      throw new ArgumentError('family', family.name, 'one with a sufficient statistic')
    }
    return { sampler: drawnOneByOne({ ...family, statistic }) }
  },
)
