import type { Json } from 'collapse-check'
import type { Axis } from '../../src/claims/axis.ts'

/** At most so many values of an axis, both ends among them, evenly over its positions. */
export function spread(axis: Pick<Axis, 'count' | 'value'>, most: number): Json[] {
  const count = Math.min(axis.count, most)
  const position = (i: number) => (count === 1 ? 0 : Math.round((i * (axis.count - 1)) / (count - 1)))
  return Array.from({ length: count }, (_, i) => axis.value(position(i)))
}
