import { ArgumentError } from '../../validation/argument-error.ts'
import { boundedMeanHalfWidth } from '../bounded-mean/bounded-mean-interval.ts'
import { INTERVAL_LEVEL } from '../budget.ts'
import { RunningMoments } from '../running-moments.ts'
import type { ScalingPair } from './exponent-process.ts'

/** Reports on an exponent from the two sample means. */
export class ExponentSummary {
  readonly #small: RunningMoments
  readonly #large: RunningMoments
  readonly #most: number
  readonly #logFactor: number

  constructor({ factor, most, small }: ScalingPair) {
    this.#most = most
    this.#logFactor = Math.log(factor)
    const start = small.mean / most
    this.#small = new RunningMoments(start)
    this.#large = new RunningMoments(start)
  }

  observe(small: number, large: number): void {
    this.#small.observe(small / this.#most)
    this.#large.observe(large / this.#most)
  }

  get pairs(): number {
    return this.#small.count
  }

  /** ln(mean at the smaller size / mean at the larger)/ln c; infinite if one of them is 0. */
  estimate(): number {
    if (this.#small.sum === 0 && this.#large.sum === 0) {
      throw new ArgumentError('observations', this.pairs, 'one above 0 before an estimate')
    }
    return Math.log(this.#small.sum / this.#large.sum) / this.#logFactor
  }

  /** From intervals for both means, each at half the level. */
  interval(): readonly [number, number] {
    const [smallLow, smallHigh] = meanInterval(this.#small)
    const [largeLow, largeHigh] = meanInterval(this.#large)
    return [
      Math.log(smallLow / largeHigh) / this.#logFactor,
      Math.log(smallHigh / largeLow) / this.#logFactor,
    ]
  }
}

function meanInterval(moments: RunningMoments): readonly [number, number] {
  if (moments.count === 0) return [0, 1]
  const mean = moments.sum / moments.count
  const half = boundedMeanHalfWidth(moments.count, moments.predictionError, INTERVAL_LEVEL / 2)
  return [Math.max(0, mean - half), Math.min(1, mean + half)]
}
