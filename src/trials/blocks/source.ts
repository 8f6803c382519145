import type { Criterion } from '../../claims/criterion.ts'
import type { TestAtWork } from '../../inference/observing.ts'
import type { Outcome } from '../../worlds/experiment.ts'
import type { Trial } from '../trial.ts'

/** The observations that the test of a point asks for, and who takes them. */
export interface Sought<Point extends object> {
  readonly trial: Trial<Point>
  readonly point: Point
  readonly observes: Criterion['observes']
  /** Whether replicates draw from a stream. */
  readonly random: boolean
  /** The first replicate that is wanted: those before it have been observed. */
  readonly from: number
  /** What it says of itself: no more is wanted once it has decided, or its budget has ended. */
  readonly test: TestAtWork
  /** Takes the next outcome. @throws where the criterion does not observe it */
  readonly observe: (outcome: Outcome) => void
  /** Told, after replicate 0 has been observed, that it drew from its stream. */
  readonly drew: () => void
  /** Lets the event loop turn, and says how far the point is. */
  readonly pause: () => Promise<void>
  /** The error of a replicate that failed. */
  readonly failed: (replicate: number, cause: unknown) => Error
}

/**
 * Where observations come from: here, or from wherever blocks of replicates run. A source hands outcomes to `observe` in
 * the order of their index, from `from` on, and stops as soon as no more are wanted; whatever it knows beyond that index
 * is thrown away. So the evidence at a point is the same, bit by bit, whatever the source.
 */
export type Source = <Point extends object>(sought: Sought<Point>) => Promise<void>

/** Whether another observation is wanted. */
export function wantsMore({ decision, observations, budget }: TestAtWork): boolean {
  return decision === undefined && observations < budget
}
