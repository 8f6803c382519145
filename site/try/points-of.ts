import type { Params, PointRecord, PropertyRecord } from 'collapse-check'
import { canonicalJson } from '../../src/random/canonical-json.ts'

/** A point of a record that can be judged again. */
export type PointOfRecord = PointRecord

/** The points of a record about which the claim says something, as the record has them: examples first. */
export const pointsOf = ({ points }: PropertyRecord): readonly PointOfRecord[] =>
  points.filter(({ verdict }) => verdict !== 'vacuous')

/** The place among some points of the one with these parameters; 0 if there is none. */
export function placeOf(points: readonly PointOfRecord[], params: Params | undefined): number {
  const text = canonicalJson(params ?? null)
  return Math.max(
    0,
    points.findIndex((point) => canonicalJson(point.params) === text),
  )
}
