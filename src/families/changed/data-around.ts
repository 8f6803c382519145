import type { Family } from '../family.ts'

/**
 * Real data without chance for a location family: observation i lies off the truth by offset i, and the offsets
 * begin again when all are used. For {@link TrainingPlan.realData}, on the raw path.
 *
 * @param family a family whose parameters are the coordinates of its location
 * @param offsets one for each observation of a round, each of as many numbers as an observation has
 *
 * @example
 * ```ts
 * const balanced = families.dataAround(families.logisticLocation(), [[2], [-2]])
 * const sample = new Float64Array(3)
 * balanced.draw(Float64Array.of(10), 3, noStream, sample, 0)
 * Array.from(sample)
 * // => [12, 8, 12]
 * ```
 */
export function dataAround<F extends Family>(family: F, offsets: readonly (readonly number[])[]): F {
  const { width } = family
  return {
    ...family,
    draw(theta, n, _stream, out, start) {
      for (let i = 0; i < n; i++) {
        const offset = offsets[i % offsets.length]!
        for (let j = 0; j < width; j++) out[start + i * width + j] = theta[j]! + offset[j]!
      }
    },
  }
}
