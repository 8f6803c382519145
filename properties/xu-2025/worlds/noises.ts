import { type Stream, variates } from 'collapse-check'
import { randomSign } from './two-step-race.ts'

/** Symmetric noise by name. */
export const NOISES = {
  normal: variates.normal,
  Laplace: (stream: Stream) => randomSign(stream) * variates.exponential(stream),
  't with 3 degrees of freedom': (stream: Stream) =>
    variates.normal(stream) / Math.sqrt(variates.chiSquare(stream, 3) / 3),
  uniform: (stream: Stream) => 2 * stream.uniform() - 1,
}
export type NoiseName = keyof typeof NOISES
