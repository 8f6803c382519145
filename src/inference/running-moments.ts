/** Sum of what was seen, and how badly the mean of the past predicted each value. */
export class RunningMoments {
  count = 0
  sum = 0
  /** Σ (yᵢ − mean of the past)²; each guess is a function of the past only, as the intervals need. */
  predictionError = 0
  #mean: number

  /** @param start the first guess; counts as one observation for the next ones */
  constructor(start: number) {
    this.#mean = start
  }

  observe(y: number): void {
    const surprise = y - this.#mean
    this.predictionError += surprise * surprise
    this.count++
    this.sum += y
    this.#mean += surprise / (this.count + 1)
  }
}
