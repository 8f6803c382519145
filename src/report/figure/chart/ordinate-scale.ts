import { linearScale, logScale, type Scale } from '../look/figure-scale.ts'

interface Interval {
  readonly y: number
  readonly low: number
  readonly high: number
}

/** What an axis has to show. */
export interface Ordinates {
  readonly type: 'linear' | 'log'
  readonly lines: readonly { readonly name: string; readonly y: number }[]
  readonly points: readonly Interval[]
  readonly controls: readonly number[]
  /** Names of lines that are on the scale, whatever they do to the rest. */
  readonly explaining: readonly string[]
}

/** On a logarithmic axis, how far below the lowest measurement a line may fall before it is cut off. */
const ROOM_FOR_LINES = 1000
/** The same for the lower end of an interval: that of a rare event can lie many decades below it. */
const ROOM_FOR_INTERVALS = 10
/** The least share of the axis that the rest must keep beside a line that explains nothing. */
const LEAST_SHARE = 0.1
/** How far controls may stretch an axis at either end, as a share of it. */
const STRETCH = 1.2

/**
 * The vertical axis: all measurements and lines, but for a line that would flatten the rest, and controls as far as
 * there is room for them.
 */
export function ordinateScale(ordinates: Ordinates): Scale {
  const { type, points, controls } = ordinates
  const log = type === 'log'
  const scale = log ? logScale : linearScale
  const to = (y: number) => (log ? Math.log(y) : y)
  const measured = log ? measuredOnLog(points) : points.flatMap(({ y, low, high }) => [y, low, high])
  const finite = measured.filter(Number.isFinite)
  const shown = [...finite, ...linesOnScale(ordinates, finite, to)]
  if (shown.length === 0) return scale([])
  const [least, most] = [Math.min(...shown.map(to)), Math.max(...shown.map(to))]
  const room = STRETCH * (most - least)
  const near = controls.filter((y) => (!log || y > 0) && to(y) >= least - room && to(y) <= most + room)
  return scale([...shown, ...near])
}

function measuredOnLog(points: readonly Interval[]): number[] {
  const positive = (values: readonly number[]) => values.filter((y) => y > 0 && Number.isFinite(y))
  const measured = positive(points.flatMap(({ y, high }) => [y, high]))
  const lowest = measured.length === 0 ? 0 : Math.min(...measured)
  const lows = positive(points.map(({ low }) => low)).filter((low) => low >= lowest / ROOM_FOR_INTERVALS)
  return [...measured, ...lows]
}

function linesOnScale(
  { type, lines, explaining }: Ordinates,
  measured: readonly number[],
  to: (y: number) => number,
): number[] {
  const floor = measured.length === 0 ? 0 : Math.min(...measured) / ROOM_FOR_LINES
  let kept = type === 'log' ? lines.filter(({ y }) => y > floor) : [...lines]
  const span = (values: readonly number[]) => Math.max(...values.map(to)) - Math.min(...values.map(to))
  if (measured.length === 0) return kept.map(({ y }) => y)
  for (;;) {
    const names = [...new Set(kept.map(({ name }) => name))].filter((name) => !explaining.includes(name))
    const whole = span([...measured, ...kept.map(({ y }) => y)])
    const without = names.map((name) => {
      const rest = kept.filter((line) => line.name !== name)
      return { rest, span: span([...measured, ...rest.map(({ y }) => y)]) }
    })
    const [flattened] = without.toSorted((a, b) => a.span - b.span)
    // With nothing else to see the line is what is seen.
    if (flattened === undefined || flattened.rest.length === 0) break
    if (!(flattened.span < LEAST_SHARE * whole)) break
    kept = flattened.rest
  }
  return kept.map(({ y }) => y)
}
