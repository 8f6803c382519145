/**
 * Mean and variance of what was seen, for the next bet: a function of the past only, so bets stay predictable.
 *
 * The variance starts at a guess that counts as one observation; a wrong guess costs observations, never
 * validity.
 */
export class RunningMoments {
  count = 0
  sum = 0
  /** Σ (yᵢ − mean of the past)², with the first deviation taken from `startMean`; for the interval. */
  predictionError = 0
  #mean: number
  #squares: number

  constructor(startMean: number, startVariance: number) {
    this.#mean = startMean
    this.#squares = startVariance
  }

  observe(y: number): void {
    const surprise = y - this.#mean
    this.predictionError += surprise * surprise
    this.count++
    this.sum += y
    // The start counts as one observation: Welford's update with count + 1.
    this.#mean += surprise / (this.count + 1)
    this.#squares += surprise * (y - this.#mean)
  }

  get variance(): number {
    return this.#squares / (this.count + 1)
  }
}
