import type { FigureRecord } from '../../../trials/records/record.ts'
import type { ControlMark } from './drawing.ts'
import { numberRange } from './number-range.ts'
import type { ShownPoint } from './shown-points.ts'

type Line = FigureRecord['lines'][number]

/** How close a line must come to a prediction, as a share of it, to be what is predicted. */
const SAME = 0.02
/** How close it must come to what a control measured, as a share of the range of all lines. */
const NEAR = 0.03

/** Names of the lines that pass through what is predicted where points are shown, or through what a control came to. */
export function explainingLines(
  { lines }: FigureRecord,
  shown: readonly ShownPoint[],
  controls: readonly ControlMark[],
): string[] {
  const heights = lines.flatMap(({ points }) => points.map(([, y]) => Number(y))).filter(Number.isFinite)
  const near = NEAR * (Math.max(...heights) - Math.min(...heights))
  const predicts = (line: Line) =>
    shown.some(({ x, predicted }) =>
      (numberRange(predicted) ?? []).some((y) => Math.abs(heightAt(line, x) - y) <= SAME * Math.abs(y)),
    )
  const meets = (line: Line) =>
    controls.some(({ at: [x, y] }) => Math.abs(heightAt(line, Number(x)) - Number(y)) <= near)
  return lines.filter((line) => predicts(line) || meets(line)).map(({ name }) => name)
}

/** The height of a line at an abscissa, straight between its points; NaN beyond them. */
function heightAt({ points }: Line, x: number): number {
  const numbers = points.map(([x, y]): [number, number] => [Number(x), Number(y)])
  const [a] = numbers.filter(([at]) => at <= x).toSorted(([a], [b]) => b - a)
  const [b] = numbers.filter(([at]) => at >= x).toSorted(([a], [b]) => a - b)
  if (a === undefined || b === undefined) return Number.NaN
  return a[0] === b[0] ? a[1] : a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])
}
