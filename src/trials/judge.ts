import type { Criterion } from '../claims/criterion.ts'
import { observer } from '../claims/observer.ts'
import { paramsOf } from '../claims/params.ts'
import { MOST_REPLICATES } from '../inference/budget.ts'
import type { Levels } from '../inference/sequential-test.ts'
import type { Verdict } from '../inference/verdict.ts'
import { noStream } from '../random/no-stream.ts'
import { StreamFactory, streamsMade } from '../random/stream.ts'
import type { Experiment } from '../worlds/experiment.ts'
import { PropertyError } from './property-error.ts'
import { SparingClock } from './sparing-clock.ts'
import { turn } from './turn.ts'

/** What to judge: an experiment and a criterion, on the streams of one key. */
export interface Trial<Point extends object> {
  readonly epoch: string
  readonly property: string
  /** `hunt`, `confirm`, or the name of a control or survivor. */
  readonly purpose: string
  readonly experiment: Experiment<Point>
  readonly criterion: (point: Point) => Criterion
  readonly levels: Levels
}

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

/** How often a long judgement lets the event loop turn, in milliseconds. */
const TURN = 250

/** How many replicates a point has had, of how many at most. */
export type ReplicateCount = (replicates: number, budget: number) => void

/**
 * Decides one point. A pure function of the trial and the point: same key, same verdict, in any order and on
 * any machine.
 *
 * Replicates are taken in the order of their index until a line is crossed or the design's budget ends. Four
 * times a second the event loop turns, and `onReplicates` says how far it is, so that progress shows.
 *
 * @throws PropertyError if the experiment throws, or returns what the criterion cannot observe
 */
export async function judge<Point extends object>(
  trial: Trial<Point>,
  point: Point,
  onReplicates?: ReplicateCount,
): Promise<Evidence> {
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
    throw fail(`criterion (${trial.purpose}) threw ${String(error)}`, error)
  }
  if (streamsMade() !== made) {
    throw fail(
      `criterion (${trial.purpose}) made a stream; allowed: a prediction without chance, computed and not simulated`,
    )
  }
  if (criterion.vacuous) return vacuous(criterion)

  const { test, observe } = observer(criterion, trial.levels)
  if (test.budget > MOST_REPLICATES) {
    throw fail(
      `criterion (${trial.purpose}) needs up to ${test.budget} replicates; allowed: at most ${MOST_REPLICATES}. ` +
        'Widen the margin, give the mean a range or a smaller bound on its variance, or narrow the domain',
    )
  }
  // Said before anything runs, and sent: a replicate that does not end cannot say where it is.
  onReplicates?.(0, test.budget)
  await turn()
  const { epoch, property, purpose } = trial
  const streams = criterion.random
    ? new StreamFactory({ epoch, property, params: paramsOf(point), purpose })
    : undefined
  let replicate = 0
  let drew = false
  const clock = new SparingClock(TURN)
  try {
    const run = trial.experiment(point)
    for (; test.decision === undefined && replicate < test.budget; replicate++) {
      observe(run(streams === undefined ? noStream : streams.at(replicate)))
      if (replicate === 0) drew = streams?.untouched(0) === false
      if (!clock.isTime()) continue
      onReplicates?.(test.observations, test.budget)
      await turn()
      clock.restart()
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw fail(`replicate ${replicate} (${purpose}) failed: ${message}`, error)
  }
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
    random: criterion.random,
    drew,
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
