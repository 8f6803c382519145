import type { Experiment, Stream } from 'collapse-check'

/** Is |X + Y| < |X|? For the error X of the first model and the step Y from it to the last. */
export const twoStepRace =
  <Point>(draw: (stream: Stream, point: Point) => readonly [X: number, Y: number]): Experiment<Point> =>
  (point) =>
  (stream) => {
    const [x, y] = draw(stream, point)
    return Math.abs(x + y) < Math.abs(x)
  }

export const randomSign = (stream: Stream): number => (stream.word() & 1 ? 1 : -1)
