import { ArgumentError } from '../../validation/argument-error.ts'
import type { Range } from '../interval-claim.ts'
import type { MeanSummary } from '../mean-test.ts'
import type { RunningMoments } from '../running-moments.ts'
import { boundedMeanHalfWidth } from './bounded-mean-interval.ts'

/** Reports on a mean in a known range, from moments kept on [0, 1]. */
export class BoundedMeanSummary implements MeanSummary {
  readonly #moments: RunningMoments
  readonly #range: Range

  constructor(moments: RunningMoments, range: Range) {
    this.#moments = moments
    this.#range = range
  }

  observe(y: number): void {
    this.#moments.observe(y)
  }

  get count(): number {
    return this.#moments.count
  }

  estimate(): number {
    if (this.count === 0) throw new ArgumentError('observations', 0, '1 or more before an estimate')
    const { low, high } = this.#range
    return low + (high - low) * (this.#moments.sum / this.count)
  }

  interval(): readonly [number, number] {
    const { low, high } = this.#range
    if (this.count === 0) return [low, high]
    const half = (high - low) * boundedMeanHalfWidth(this.count, this.#moments.predictionError)
    const mean = this.estimate()
    return [Math.max(low, mean - half), Math.min(high, mean + half)]
  }
}
