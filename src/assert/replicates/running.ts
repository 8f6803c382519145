import type { Outcome } from '../../worlds/experiment.ts'
import type { Meter } from './budget.ts'
import { type AsyncReplicate, isPromise } from './replicate.ts'
import type { ReplicateStreams } from './replicate-streams.ts'

/** What became of a replicate. */
export type Ended = { readonly outcome: Outcome; readonly drew: boolean } | { readonly error: unknown }

/** A replicate that has been started. */
export class Running {
  /** What became of it: at once if it is synchronous. Never a rejected promise, for one that is not judged must not be heard of. */
  readonly ended: Ended | Promise<Ended>
  /** Made only if the replicate asks for its signal. */
  #controller: AbortController | undefined

  constructor(replicate: AsyncReplicate, index: number, streams: ReplicateStreams, meter: Meter) {
    const { draw, stream, drew } = streams.of(index)
    const controller = () => {
      this.#controller ??= new AbortController()
      return this.#controller
    }
    const context = {
      index,
      spend: (cost: number) => meter.spend(cost),
      stream,
      get signal() {
        return controller().signal
      },
    }
    const end = (outcome: Outcome): Ended => ({ outcome, drew: drew() })
    const fail = (error: unknown): Ended => ({ error })
    meter.start()
    try {
      const returned = replicate(draw, context)
      this.ended = isPromise(returned) ? Promise.resolve(returned).then(end, fail) : end(returned)
    } catch (error) {
      this.ended = fail(error)
    }
  }

  /** Tells the replicate that it is not needed. */
  abort(): void {
    this.#controller?.abort()
  }
}
