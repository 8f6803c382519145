import { ArgumentError } from '../../validation/argument-error.ts'
import { GrowingSample } from '../growing-sample.ts'
import type { MeanSummary } from '../mean-test.ts'
import { type CatoniMean, catoniMean, type VarianceBound } from './catoni-interval.ts'

/** Reports on a mean from all observations, solved once when asked. */
export class CatoniSummary implements MeanSummary {
  readonly #sample = new GrowingSample()
  readonly #variance: VarianceBound
  readonly #rate: number
  #last: { readonly count: number; readonly mean: CatoniMean } | undefined

  constructor(variance: VarianceBound, rate: number) {
    this.#variance = variance
    this.#rate = rate
  }

  observe(x: number): void {
    this.#sample.push(x)
  }

  get count(): number {
    return this.#sample.length
  }

  estimate(): number {
    return this.#solve().estimate
  }

  interval(): readonly [number, number] {
    const { low, high } = this.#solve()
    return [low, high]
  }

  #solve(): CatoniMean {
    if (this.count === 0) throw new ArgumentError('observations', 0, '1 or more before an estimate')
    if (this.#last?.count !== this.count) {
      const mean = catoniMean(this.#sample.values(), this.#variance, this.#rate)
      this.#last = { count: this.count, mean }
    }
    return this.#last.mean
  }
}
