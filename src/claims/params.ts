import type { Json } from '../random/canonical-json.ts'

/** Parameters of a point by name. */
export interface Params {
  readonly [name: string]: Json
}

/**
 * A point as parameters by name. Points are typed by the property that declares them, often by an interface,
 * which TypeScript does not take for an index of names; {@link checkPoint} has seen to the values.
 */
export function paramsOf(point: object): Params {
  return point as Params
}
