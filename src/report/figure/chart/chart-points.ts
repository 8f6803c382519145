import { cycled } from '../look/cycled.ts'
import type { Position } from '../look/figure-axis.ts'
import type { FigureData } from './figure-data.ts'
import { columns } from './figure-legend.ts'
import { seriesColour } from './series-colour.ts'

const SHAPES = ['circle', 'square', 'diamond', 'triangle-up']

/** Measurements: bars for their intervals, the points upon them, arrows for what has no place on the axis. */
export function chartPoints(data: FigureData, entries: readonly string[], at: Position): object[] {
  return [...intervals(data, at), markers(data, entries, at), ...arrows(data, at)]
}

function markers(data: FigureData, entries: readonly string[], { x, y }: Position): object {
  const domain = data.seriesNames
  const legend = entries.length === 0 ? null : { values: entries, columns: columns(entries), title: null }
  const bySeries = (range: readonly unknown[]) => ({
    field: 'series',
    type: 'nominal',
    legend,
    scale: { domain, range },
  })
  const colours = domain.map((name) => seriesColour(name, data))
  return {
    data: { values: data.points.filter(({ offScale }) => !offScale) },
    mark: { type: 'point', filled: true, size: 42, opacity: 1 },
    encoding: { x, y, color: bySeries(colours), shape: bySeries(cycled(SHAPES, domain)) },
  }
}

function intervals(data: FigureData, { x, y }: Position): object[] {
  const values = data.points
    .filter(({ low, high }) => low !== high)
    .map((point) => ({ ...point, colour: seriesColour(point.series, data) }))
  if (values.length === 0) return []
  // An interval that was cut off at the axis ends there without a cap.
  const ends = (y: number) => data.y.domain[0] < y && y < data.y.domain[1]
  const color = { field: 'colour', type: 'nominal', scale: null }
  const bar = {
    mark: { type: 'rule', strokeWidth: 1.2 },
    encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, color },
  }
  const cap = (end: 'low' | 'high') => ({
    data: { values: values.filter((point) => ends(point[end])) },
    mark: { type: 'point', shape: 'stroke', size: 45, strokeWidth: 1.2, opacity: 1 },
    encoding: { x, y: { ...y, field: end }, color },
  })
  return [{ data: { values }, ...bar }, cap('low'), cap('high')]
}

/** What was measured as 0 has no place on a logarithmic axis: an arrow on its lower edge, and the number. */
function arrows(data: FigureData, { x, y }: Position): object[] {
  const values = data.points
    .filter(({ offScale }) => offScale)
    .map((point) => ({ ...point, colour: seriesColour(point.series, data) }))
  const color = { field: 'colour', type: 'nominal', scale: null }
  if (values.length === 0) return []
  return [
    {
      data: { values },
      mark: { type: 'point', filled: true, shape: 'triangle-down', size: 60, opacity: 1 },
      encoding: { x, y, color },
    },
    {
      data: { values },
      mark: { type: 'text', text: '0', dx: 10, dy: -3, fontSize: 11 },
      encoding: { x, y, color },
    },
  ]
}
