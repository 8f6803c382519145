import type { Stream } from './stream.ts'

/** An exponential variate with mean 1, by inversion. */
export function exponential(stream: Stream): number {
  return -Math.log(stream.openUniform())
}
