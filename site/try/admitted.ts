import type { Params, Property } from 'collapse-check'

/** The point that some drawn values make, or `undefined` where the domain does not admit it. */
export function admitted({ toPoint, admits }: Property['domain'], drawn: Params): Params | undefined {
  const point = toPoint(drawn)
  const finite = Object.values(point).every((value) => typeof value !== 'number' || Number.isFinite(value))
  return finite && admits(point) ? point : undefined
}
