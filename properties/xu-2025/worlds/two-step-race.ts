import type { Experiment, Stream } from 'collapse-check'

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
