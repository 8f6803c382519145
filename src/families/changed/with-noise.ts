import type { Stream } from '../../random/stream.ts'
import type { Family } from '../family.ts'

/**
 * A family of location and scale, its first two parameters, whose observations are location + scale·noise, and which is
 * fitted as before: a misspecified model. It has no sufficient statistic, every observation is drawn.
 *
 * @param noise one value; of mean 0 and variance 1 where the scale is to be a standard deviation
 *
 * @example
 * ```ts
 * const coins = families.withNoise(families.gaussian({ divisor: 'n' }), 'coins', (stream) => (stream.word() & 1 ? 1 : -1))
 * coins.name
 * // => 'Gaussian (variance divisor n), coins'
 * ```
 */
export function withNoise<Name extends string>(
  family: Family<Name>,
  name: string,
  noise: (stream: Stream) => number,
): Family<Name> {
  const { statistic: _, ...drawn } = family
  return {
    ...drawn,
    name: `${family.name}, ${name}`,
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) out[i] = theta[0]! + theta[1]! * noise(stream)
    },
  }
}
