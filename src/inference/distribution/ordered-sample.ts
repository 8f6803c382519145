import { GrowingSample } from '../growing-sample.ts'

/** Observations that are looked at in ascending order now and then, while more arrive. No NaNs. */
export class OrderedSample extends GrowingSample {
  /** The first so many are in order. */
  #ordered = 0

  /** The values so far, not copied. Only new ones are sorted, and merged from the end into those before them. */
  inOrder(): Float64Array {
    const values = this.values()
    const later = values.slice(this.#ordered).sort()
    let old = this.#ordered - 1
    let next = later.length - 1
    for (let at = values.length - 1; next >= 0; at--) {
      const isLarger = old >= 0 && values[old]! > later[next]!
      values[at] = isLarger ? values[old--]! : later[next--]!
    }
    this.#ordered = values.length
    return values
  }
}
