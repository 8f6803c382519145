import type { Evidence } from '../judge.ts'

/** A point and what was found there. */
export interface Judged<Point> {
  readonly point: Point
  readonly evidence: Evidence
  readonly example: boolean
}
