import type { Stream } from '../stream.ts'

/**
 * An exponential variate with mean 1, by inversion.
 *
 * @example
 * ```ts
 * const streams = new StreamFactory({ epoch: '1', property: 'demo/variate', params: {}, purpose: 'hunt' })
 * variates.exponential(streams.at(0)) > 0
 * // => true
 * ```
 */
export function exponential(stream: Stream): number {
  return -Math.log(stream.openUniform())
}
