import { paramsOf } from '../../claims/params.ts'
import { noStream } from '../../random/no-stream.ts'
import { StreamFactory } from '../../random/stream.ts'
import type { Sought } from './source.ts'
import { SparingClock } from './sparing-clock.ts'

/** How often a long judgement lets the event loop turn, in milliseconds. */
const TURN = 250

/** Runs replicates in this thread, one after the other, and keeps none: the source that needs nothing. */
export async function here<Point extends object>(sought: Sought<Point>): Promise<void> {
  const { trial, point, random, from, test, observe, drew, pause, failed } = sought
  const { epoch, property, purpose } = trial
  const streams = random
    ? new StreamFactory({ epoch, property, params: paramsOf(point), purpose })
    : undefined
  const { budget } = test
  let replicate = from
  const clock = new SparingClock(TURN)
  try {
    const run = trial.experiment(point)
    for (; test.decision === undefined && replicate < budget; replicate++) {
      observe(run(streams === undefined ? noStream : streams.at(replicate)))
      if (replicate === 0 && streams?.untouched(0) === false) drew()
      if (!clock.isTime()) continue
      await pause()
      clock.restart()
    }
  } catch (error) {
    throw failed(replicate, error)
  }
}
