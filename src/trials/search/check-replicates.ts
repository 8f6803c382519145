import { paramsOf } from '../../claims/params.ts'
import { StreamFactory } from '../../random/stream.ts'
import type { Outcome, Replicate } from '../../worlds/experiment.ts'
import { PropertyError } from '../property-error.ts'
import type { Trial } from '../trial.ts'

/**
 * Checks that a replicate is a function of its index: prepared anew and run in another order, the first two come out
 * the same. So no replicate depends on those before it, and blocks of them may run anywhere.
 *
 * @throws PropertyError otherwise
 */
export function checkReplicates<Point extends object>(trial: Trial<Point>, point: Point): void {
  const { epoch, property, purpose } = trial
  const outcomes = (order: readonly number[]) => {
    const streams = new StreamFactory({ epoch, property, params: paramsOf(point), purpose })
    const run: Replicate = trial.experiment(point)
    return new Map<number, Outcome>(order.map((i) => [i, run(streams.at(i))]))
  }
  const [forwards, backwards] = [outcomes([0, 1]), outcomes([1, 0])]
  for (const i of [0, 1]) {
    const [first, then] = [forwards.get(i), backwards.get(i)]
    if (String(first) === String(then)) continue
    throw new PropertyError(
      property,
      `replicate ${i} came out ${String(first)} when it ran in order and ${String(then)} when it did not; allowed: an ` +
        'outcome that depends on the point and its own stream alone. Reset what the experiment keeps at the start of every replicate',
      { at: paramsOf(point) },
    )
  }
}
