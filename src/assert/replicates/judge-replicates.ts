import type { Criterion } from '../../claims/criterion.ts'
import { observer } from '../../claims/observer.ts'
import type { Levels } from '../../inference/sequential-test.ts'
import type { Verdict } from '../../inference/verdict.ts'
import type { Limit, Meter } from './budget.ts'
import { type AsyncReplicate, isPromise } from './replicate.ts'
import { ReplicateError } from './replicate-error.ts'
import { ReplicateStreams } from './replicate-streams.ts'
import { Running } from './running.ts'

/** Replicates to be judged by a criterion. */
export interface Trial {
  readonly replicate: AsyncReplicate
  readonly criterion: Criterion
  readonly levels: Levels
  readonly seed: string
  /** `certify`, or the name of a control. */
  readonly purpose: string
  readonly concurrency: number
}

/** What the replicates came to. */
export interface Finding {
  readonly verdict: Verdict
  /** How many were judged. */
  readonly replicates: number
  /** Undefined where not one was judged. */
  readonly measured: { readonly estimate: number; readonly interval: readonly [number, number] } | undefined
  /** The limit that ended an inconclusive run; `design` where the test itself had enough. */
  readonly endedBy: Limit | 'design' | undefined
  /** How many of the judged ones drew from a stream. */
  readonly drew: number
  /** The first replicate of each outcome that is true or false. */
  readonly first: { readonly true?: number; readonly false?: number }
}

/** How often a long run of synchronous replicates lets the event loop turn, in milliseconds. */
const TURN = 250

/**
 * Judges replicates in the order of their index, whatever order they end in. At most `concurrency` are started and not
 * yet judged, so that the verdict, and the replicates that it rests on, are the same for every number; what is started
 * beyond the deciding one is aborted and thrown away.
 *
 * @throws ReplicateError if a replicate that is judged throws, or returns what the criterion does not observe
 */
export async function judgeReplicates(trial: Trial, meter: Meter): Promise<Finding> {
  const { test, observe } = observer(trial.criterion, trial.levels)
  const streams = new ReplicateStreams(trial.seed, trial.purpose)
  const running: Running[] = []
  const first: { true?: number; false?: number } = {}
  let started = 0
  let drew = 0
  let late = false
  let turned = performance.now()
  try {
    while (test.decision === undefined) {
      while (running.length < trial.concurrency && started < test.budget && meter.reached === undefined) {
        running.push(new Running(trial.replicate, started++, streams, meter))
      }
      const [next] = running
      if (next === undefined) break
      const ended = isPromise(next.ended) ? await meter.inTime(next.ended) : next.ended
      late = ended === undefined || meter.late
      if (ended === undefined || late) break
      running.shift()
      const index = test.observations
      try {
        if ('error' in ended) throw ended.error
        meter.checkSpoken()
        observe(ended.outcome)
      } catch (error) {
        throw new ReplicateError(index, trial.purpose, error, 'error' in ended)
      }
      if (ended.drew) drew++
      if (typeof ended.outcome === 'boolean') first[`${ended.outcome}`] ??= index
      if (performance.now() - turned > TURN) {
        await new Promise((resolve) => setTimeout(resolve, 0))
        turned = performance.now()
      }
    }
  } finally {
    for (const each of running) each.abort()
  }
  const endedBy = late ? 'seconds' : (meter.reached ?? 'design')
  return {
    verdict: test.decision ?? 'inconclusive',
    replicates: test.observations,
    measured: test.observations === 0 ? undefined : { estimate: test.estimate(), interval: test.interval() },
    endedBy: test.decision === undefined ? endedBy : undefined,
    drew,
    first,
  }
}
