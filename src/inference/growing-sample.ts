/** Observations as they arrive, in a buffer that doubles; for what needs them all at once. */
export class GrowingSample {
  #values: Float64Array
  #length = 0

  /** @param capacity room to start with, at least 1 */
  constructor(capacity = 1024) {
    this.#values = new Float64Array(capacity)
  }

  push(x: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(2 * this.#length)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = x
  }

  get length(): number {
    return this.#length
  }

  /** The values so far, not copied. */
  values(): Float64Array {
    return this.#values.subarray(0, this.#length)
  }
}
