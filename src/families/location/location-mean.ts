import type { Stream } from '../../random/stream.ts'
import { finite, integerAtLeast } from '../../validation/checks.ts'
import type { Family } from '../family.ts'

/** What {@link locationMean} adds to a location. */
export interface LocationMean<Dimension extends number> {
  /** Draws what is added to each coordinate, independently; its mean is 0. */
  readonly noise: (stream: Stream) => number
  readonly dimension: Dimension
}

type LocationName<Dimension extends number> = Dimension extends 1 ? 'location' : string

/**
 * Location in d dimensions under any noise, fitted by the sample mean. It has no statistic: every observation is drawn.
 *
 * @throws ArgumentError if the dimension is not an integer ≥ 1
 *
 * @example
 * ```ts
 * families.locationMean({ noise: variates.normal, dimension: 2 }).parameters
 * // => ['location 1', 'location 2']
 * ```
 */
export function locationMean<Dimension extends number>({
  noise,
  dimension: d,
}: LocationMean<Dimension>): Family<LocationName<Dimension>> {
  integerAtLeast('dimension', d)
  const names = d === 1 ? ['location'] : Array.from({ length: d }, (_, i) => `location ${i + 1}`)
  return {
    name: `location in ${d} dimensions`,
    parameters: names as LocationName<Dimension>[],
    width: d,
    check: (theta) => theta.forEach((value, i) => void finite(names[i]!, value)),
    draw(theta, n, stream, out, start) {
      for (let j = 0; j < n * d; j++) out[start + j] = theta[j % d]! + noise(stream)
    },
    fit(sample, n, theta) {
      for (let i = 0; i < d; i++) {
        let sum = 0
        for (let j = i; j < n * d; j += d) sum += sample[j]!
        theta[i] = sum / n
      }
    },
  }
}
