import type { Family } from '../family.ts'

/** What a watcher is told. Samples are those in use: read them now, and leave them as they are. */
export interface Watcher {
  /** `n` observations have been drawn; they stand in `sample` from position `start` on. */
  readonly drawn?: (sample: Float64Array, n: number, start: number) => void
  /** A model has been fitted to the first `n` observations of `sample`. */
  readonly fitted?: (sample: Float64Array, n: number) => void
}

/**
 * The same family, whose data are seen as they pass: for claims about what was observed beside what was fitted.
 * It has no sufficient statistic, so that training draws every observation.
 *
 * @example
 * ```ts
 * let largest = 0
 * const watched = families.watched(families.exponential(), {
 *   fitted: (sample, n) => { largest = Math.max(...sample.subarray(0, n)) },
 * })
 * watched.fit(Float64Array.of(1, 3, 8), 2, Float64Array.of(1))
 * largest
 * // => 3
 * ```
 */
export function watched<Name extends string>(family: Family<Name>, { drawn, fitted }: Watcher): Family<Name> {
  const { statistic, ...unwatched } = family
  return {
    ...unwatched,
    draw(theta, n, stream, out, start) {
      family.draw(theta, n, stream, out, start)
      drawn?.(out, n, start)
    },
    fit(sample, n, theta) {
      family.fit(sample, n, theta)
      fitted?.(sample, n)
    },
  }
}
