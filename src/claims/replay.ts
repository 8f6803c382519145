import { type Evidence, judge } from './judge.ts'
import type { Property } from './property.ts'
import { PropertyError } from './property-error.ts'
import type { Params } from './record.ts'
import { Run, type RunOptions } from './run.ts'
import { checkPoint, validate } from './validate.ts'

/**
 * Judges exactly one point, with the numbers that the hunt would use there.
 *
 * @throws PropertyError if the point is not one of the property's domain
 */
export function replay<Point extends object>(
  id: string,
  property: Property<Point>,
  point: Params,
  options: RunOptions,
): Evidence {
  validate(id, property)
  try {
    checkPoint(property.domain, 'POINT', point as Point)
  } catch (error) {
    throw new PropertyError(id, error instanceof Error ? error.message : String(error), { cause: error })
  }
  return judge(new Run(id, property, options).trial(), point as Point)
}
