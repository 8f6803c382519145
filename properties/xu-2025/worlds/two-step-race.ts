import { type Experiment, type Stream, variates } from 'collapse-check'

/** Is |X + Y| < |X|? For the error X of the first model and, given it, the step Y from it to the last. */
export const twoStepRace =
  <Point>(
    drawX: (stream: Stream, point: Point) => number,
    drawY: (x: number, stream: Stream, point: Point) => number,
  ): Experiment<Point> =>
  (point) =>
  (stream) => {
    const x = drawX(stream, point)
    return Math.abs(x + drawY(x, stream, point)) < Math.abs(x)
  }

export const randomSign = (stream: Stream): number => (stream.word() & 1 ? 1 : -1)

/** Symmetric noise by name. */
export const NOISES = {
  normal: variates.normal,
  Laplace: (stream: Stream) => randomSign(stream) * variates.exponential(stream),
  't with 3 degrees of freedom': (stream: Stream) =>
    variates.normal(stream) / Math.sqrt(variates.chiSquare(stream, 3) / 3),
  uniform: (stream: Stream) => 2 * stream.uniform() - 1,
}
/** The error of a mean of n, under normal noise. */
export const normalError = (stream: Stream, { n }: { readonly n: number }): number =>
  NOISES.normal(stream) / Math.sqrt(n)

export type NoiseName = keyof typeof NOISES
