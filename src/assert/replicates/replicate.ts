import type { Stream } from '../../random/stream.ts'
import type { Outcome } from '../../worlds/experiment.ts'

/** What a replicate is given beside its stream. */
export interface ReplicateContext {
  /** Which replicate this is: 0, 1, 2, … */
  readonly index: number
  /** Aborted when the assertion needs no more of this replicate; hand it to `fetch` and the like. */
  readonly signal: AbortSignal
  /** Says what the replicate has cost, in the unit of `budget.cost`; several calls add up. */
  readonly spend: (cost: number) => void
  /** Another stream of the same replicate, by name. A name that is asked for twice gives the same numbers twice. */
  readonly stream: (name: string) => Stream
}

/**
 * One independent run of what is to be judged: true or false, a number, or one number from each of two versions; or a
 * promise of it. What it draws from `draw` can be replayed; other chance (a model behind a network) cannot.
 */
export type AsyncReplicate = (draw: Stream, context: ReplicateContext) => Outcome | PromiseLike<Outcome>

/** Whether a replicate has returned a promise. */
export function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as PromiseLike<T> | undefined)?.then === 'function'
}
