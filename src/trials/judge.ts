import type { Criterion } from '../claims/criterion.ts'
import { observer } from '../claims/observer.ts'
import { paramsOf } from '../claims/params.ts'
import { MOST_REPLICATES } from '../inference/budget.ts'
import type { Verdict } from '../inference/verdict.ts'
import { streamsMade } from '../random/stream.ts'
import { here } from './blocks/here.ts'
import type { Source } from './blocks/source.ts'
import { PropertyError } from './property-error.ts'
import type { Trial } from './trial.ts'
import { turn } from './turn.ts'

/** What a run found at a point. */
export interface Evidence {
  readonly verdict: Verdict | 'vacuous'
  readonly predicted: string
  readonly certifies: string
  /** The margin at this point, as a page prints it. */
  readonly margin: string
  /** Whether an equality could be certified from one side only. */
  readonly oneSided: boolean
  readonly replicates: number
  readonly statistic: number
  readonly interval: readonly [number, number]
  /** Natural logarithms of the e-values. */
  readonly logRefute: number
  readonly logCertify: number
  /** Whether there is chance in it, and, if so, whether the first replicate drew from its stream. */
  readonly random: boolean
  readonly drew: boolean
}

/** How many replicates a point has had, of how many at most. */
export type ReplicateCount = (replicates: number, budget: number) => void

/** Decides one point of a trial, and says how far it is. */
export type Judge = <Point extends object>(
  trial: Trial<Point>,
  point: Point,
  onReplicates?: ReplicateCount,
) => Promise<Evidence>

/**
 * Decides one point. A pure function of the trial and the point: same key, same verdict, in any order and on
 * any machine.
 *
 * Replicates are taken in the order of their index until a line is crossed or the design's budget ends. Four
 * times a second the event loop turns, and `onReplicates` says how far it is, so that progress shows.
 *
 * @param source where the observations come from: replicates that run here, unless said otherwise
 * @throws PropertyError if the experiment throws, or returns what the criterion cannot observe
 */
export async function judge<Point extends object>(
  trial: Trial<Point>,
  point: Point,
  onReplicates?: ReplicateCount,
  source: Source = here,
): Promise<Evidence> {
  const { purpose, mostReplicates = MOST_REPLICATES } = trial
  const fail = (what: string, cause?: unknown) =>
    new PropertyError(trial.property, what, {
      at: paramsOf(point),
      ...(cause === undefined ? {} : { cause }),
    })
  let criterion: Criterion
  const made = streamsMade()
  try {
    criterion = trial.criterion(point)
  } catch (error) {
    throw fail(`criterion (${purpose}) threw ${String(error)}`, error)
  }
  if (streamsMade() !== made) {
    throw fail(
      `criterion (${purpose}) made a stream; allowed: a prediction without chance, computed and not simulated`,
    )
  }
  if (criterion.vacuous) return vacuous(criterion)

  const { test, observe } = observer(criterion, trial.levels)
  if (test.budget > mostReplicates) {
    throw fail(
      `criterion (${purpose}) needs up to ${test.budget} replicates; allowed: at most ${mostReplicates}. ` +
        'Widen the margin, give the mean a range or a smaller bound on its variance, or narrow the domain',
    )
  }
  const pause = () => {
    onReplicates?.(test.observations, test.budget)
    return turn()
  }
  // Said before anything runs, and sent: a replicate that does not end cannot say where it is.
  await pause()
  const failed = (replicate: number, cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause)
    return fail(`replicate ${replicate} (${purpose}) failed: ${message}`, cause)
  }
  const { observes, random } = criterion
  let hasDrawn = false
  const drew = () => {
    hasDrawn = true
  }
  await source({ trial, point, observes, random, from: 0, test, observe, drew, pause, failed })
  return {
    verdict: test.decision ?? 'inconclusive',
    predicted: criterion.predicted,
    certifies: criterion.certifies,
    margin: criterion.margin,
    oneSided: criterion.oneSided ?? false,
    replicates: test.observations,
    statistic: test.estimate(),
    interval: test.interval(),
    logRefute: test.logRefute,
    logCertify: test.logCertify,
    random,
    drew: hasDrawn,
  }
}

function vacuous({ predicted, certifies, margin, oneSided = false, random }: Criterion): Evidence {
  return {
    verdict: 'vacuous',
    predicted,
    certifies,
    margin,
    oneSided,
    replicates: 0,
    statistic: 0,
    interval: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    logRefute: 0,
    logCertify: 0,
    random,
    drew: false,
  }
}
