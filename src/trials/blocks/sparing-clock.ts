/** Most questions that one reading of the clock answers. */
const MOST = 256

/**
 * Says when a period is over, and reads the clock only as often as that takes: a reading costs as much as a cheap replicate.
 *
 * Where many questions fit into a sixteenth of the period, twice as many are answered without a reading, up to 256; where
 * fewer do, half as many. So a period is noticed late by at most the time that 256 questions of a sudden take.
 *
 * @example
 * ```ts
 * const clock = new SparingClock(250)
 * clock.isTime()
 * // => false
 * ```
 */
export class SparingClock {
  readonly #period: number
  #started = performance.now()
  #read = this.#started
  #stride = 1
  #left = 1

  /** @param period in milliseconds */
  constructor(period: number) {
    this.#period = period
  }

  /** Whether the period is over: asked once a replicate. */
  isTime(): boolean {
    if (--this.#left > 0) return false
    const now = performance.now()
    const isShort = now - this.#read < this.#period / 16
    this.#stride = isShort ? Math.min(MOST, 2 * this.#stride) : Math.max(1, this.#stride / 2)
    this.#left = this.#stride
    this.#read = now
    return now - this.#started >= this.#period
  }

  /** Begins another period. */
  restart(): void {
    this.#started = performance.now()
    this.#read = this.#started
  }
}
