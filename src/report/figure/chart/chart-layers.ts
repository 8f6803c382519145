import { position } from '../look/figure-axis.ts'
import { COLOURS, CONTROL } from '../look/figure-colours.ts'
import { WIDTH } from '../look/figure-size.ts'
import type { FigureData } from './figure-data.ts'
import { columns, type Legends } from './figure-legend.ts'
import { seriesColour } from './series-colour.ts'

const DASHES = [
  [1, 0],
  [7, 3],
  [2, 2.5],
  [9, 3, 2, 3],
]
/** A line in the legend: twice as long as its box, so that dashes show in a row as high as those of points. */
const LINE_SYMBOL = 'M-2,0L2,0'
const SHAPES = ['circle', 'square', 'diamond', 'triangle-up']
/** Crosses of several kinds, as strokes in a box from −1 to 1. */
const CROSSES = [
  'M-1,-1L1,1M-1,1L1,-1',
  'M-1.2,0L1.2,0M0,-1.2L0,1.2',
  'M-1,-0.7L1,0.7M-1,0.7L1,-0.7M0,-1.2L0,1.2',
  'M-1,-0.8L1,-0.8L0,0.9Z',
  'M-0.9,-0.9L0.9,-0.9L0.9,0.9L-0.9,0.9Z',
  'M-1.2,0L0,-1.2L1.2,0L0,1.2Z',
]

interface Position {
  readonly x: object
  readonly y: object
}

/** Theory as lines, measurements as points with bars for their intervals, controls as crosses. */
export function chartLayers(
  data: FigureData,
  legends: Legends,
  labels: { readonly xLabel: string; readonly yLabel: string },
): object[] {
  const at = {
    x: position('x', data.x, labels.xLabel, data.wholeX),
    y: position('y', data.y, labels.yLabel, false),
  }
  return [
    ...lines(data, legends.lines, at),
    ...intervals(data, at),
    markers(data, legends.series, at),
    ...arrows(data, at),
    ...controls(data, legends.controls, at),
  ]
}

function lines(data: FigureData, entries: readonly string[], { x, y }: Position): object[] {
  const domain = data.lineNames
  const labelExpr = `indexof(${JSON.stringify(data.unseen)}, datum.label) < 0 ? datum.label : datum.label + ' (off the scale)'`
  const legend = {
    values: entries,
    columns: columns(entries),
    title: null,
    symbolType: LINE_SYMBOL,
    symbolSize: 100,
    labelOffset: 9,
    ...(data.unseen.length > 0 ? { labelExpr } : {}),
  }
  const layer = (interpolate: 'linear' | 'step', legend: object | null) => {
    const stepped = interpolate === 'step'
    const byName = (range: readonly unknown[]) => ({
      field: 'name',
      type: 'nominal',
      legend,
      scale: { domain, range },
    })
    return {
      data: { values: data.lines.filter(({ name }) => data.steps.includes(name) === stepped) },
      mark: { type: 'line', strokeWidth: 1.8, clip: true, interpolate },
      encoding: { x, y, color: byName(cycled(COLOURS, domain)), strokeDash: byName(cycled(DASHES, domain)) },
    }
  }
  const smooth = layer('linear', entries.length === 0 ? null : legend)
  return data.steps.length === 0 ? [smooth] : [smooth, layer('step', null)]
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

function controls(
  { controls, controlNames: domain }: FigureData,
  entries: readonly string[],
  { x, y }: Position,
): object[] {
  if (controls.length === 0) return []
  const legend = {
    values: entries,
    columns: columns(entries),
    title: null,
    symbolStrokeColor: CONTROL,
    symbolFillColor: 'transparent',
    labelLimit: WIDTH,
  }
  const shape = { field: 'name', type: 'nominal', legend, scale: { domain, range: cycled(CROSSES, domain) } }
  const beyond = controls.filter(({ arrow }) => arrow !== '')
  return [
    {
      data: { values: controls },
      mark: { type: 'point', filled: false, stroke: CONTROL, size: 45, strokeWidth: 1.6, opacity: 1 },
      encoding: { x, y, shape },
    },
    ...(beyond.length === 0
      ? []
      : [
          {
            data: { values: beyond },
            mark: { type: 'text', dx: 10, fontSize: 14, color: CONTROL },
            encoding: { x, y, text: { field: 'arrow', type: 'nominal' } },
          },
        ]),
  ]
}

function cycled<T>(values: readonly T[], names: readonly string[]): T[] {
  return names.map((_, i) => values[i % values.length] as T)
}
