import type { Params, Property } from 'collapse-check'
import { admitted } from './admitted.ts'
import type { Choice } from './protocol.ts'
import { spread } from './spread.ts'

/** A point of the domain, and where it stands along the axis that is varied. */
export interface PointAlong {
  readonly x: number
  readonly point: Params
}

/** At most so many points along the axis that a reader varies, the others as the reader left them; those that the domain admits. */
export function pointsAlong(
  { domain }: Property,
  { drawn, along }: Choice,
  most: number,
): readonly PointAlong[] {
  const axis = domain.axes[along]
  if (axis === undefined) throw new Error(`there is no axis ${along}`)
  return spread(axis, most).flatMap((value, position) => {
    const point = admitted(domain, { ...drawn, [along]: value })
    return point === undefined ? [] : [{ x: typeof value === 'number' ? value : position, point }]
  })
}
