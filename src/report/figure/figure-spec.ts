import type { TopLevelSpec } from 'vega-lite'
import type { FigureRecord } from '../../trials/records/record.ts'
import { position } from './figure-axis.ts'
import { figureConfig, INK } from './figure-config.ts'
import { type FigureData, figureData } from './figure-data.ts'
import { legendLayout, lineEntries, seriesEntries } from './figure-legend.ts'
import { wrapped } from './text-width.ts'
import { withScripts } from './unicode-scripts.ts'

const WIDTH = 520
const HEIGHT = 320
const TITLE_SIZE = 14
/** How much wider bold text is. */
const BOLD = 1.08
/** Okabe and Ito's colours, which readers with any colour vision can tell apart. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9']
const DASHES = [
  [1, 0],
  [7, 3],
  [2, 2.5],
  [9, 3, 2, 3],
]
/** A line in the legend: twice as long as its box, so that dashes show in a row as high as those of points. */
const LINE_SYMBOL = 'M-2,0L2,0'
const SHAPES = ['circle', 'square', 'diamond', 'triangle-up']

/** A figure as a Vega-Lite specification: theory as lines, measurements as points with interval bars. */
export function figureSpec(record: FigureRecord): TopLevelSpec {
  const figure = labelled(record)
  const data = figureData(figure)
  const layout = legendLayout(data, WIDTH)
  const x = position('x', data.x, figure.xLabel, data.wholeX)
  const y = position('y', data.y, figure.yLabel, false)
  // Where points share the lines' entries in the legend, it cannot say which is which.
  const paired = data.seriesNames.some((name) => data.lineNames.includes(name))
  const subtitle = paired ? { subtitle: 'lines: theory; points: simulation, with intervals' } : {}
  const specification = {
    title: { text: wrapped(figure.title, TITLE_SIZE * BOLD, WIDTH), fontSize: TITLE_SIZE, ...subtitle },
    width: WIDTH,
    height: HEIGHT,
    layer: [
      lines(data, layout.columns, x, y),
      ...intervals(data, x, y),
      markers(data, layout.columns, x, y),
      ...arrows(data, x, y),
    ],
    resolve: { scale: { color: 'independent', shape: 'independent', strokeDash: 'independent' } },
    config: figureConfig(layout.direction),
  }
  // The library's type of a specification is too deep for the checker to match against an inferred one.
  return specification as unknown as TopLevelSpec
}

/** The figure with the scripts in its words set as such. */
function labelled(figure: FigureRecord): FigureRecord {
  const { title, xLabel, yLabel, lines, points } = figure
  return {
    ...figure,
    title: withScripts(title),
    xLabel: withScripts(xLabel),
    yLabel: withScripts(yLabel),
    lines: lines.map((line) => ({ ...line, name: withScripts(line.name) })),
    points: points.map((point) => ({ ...point, series: withScripts(point.series) })),
  }
}

function lines(data: FigureData, columns: number, x: object, y: object): object {
  const domain = data.lineNames
  const values = lineEntries(data)
  const legend =
    values.length === 0
      ? null
      : { values, columns, title: null, symbolType: LINE_SYMBOL, symbolSize: 100, labelOffset: 9 }
  const byName = (range: readonly unknown[]) => ({
    field: 'name',
    type: 'nominal',
    legend,
    scale: { domain, range },
  })
  return {
    data: { values: data.lines },
    mark: { type: 'line', strokeWidth: 1.8, clip: true },
    encoding: { x, y, color: byName(cycled(COLOURS, domain)), strokeDash: byName(cycled(DASHES, domain)) },
  }
}

function markers(data: FigureData, columns: number, x: object, y: object): object {
  const domain = data.seriesNames
  const values = seriesEntries(data)
  const legend = values.length === 0 ? null : { values, columns, title: null }
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

function intervals(data: FigureData, x: object, y: object): object[] {
  const values = data.points.map((point) => ({ ...point, colour: seriesColour(point.series, data) }))
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
function arrows(data: FigureData, x: object, y: object): object[] {
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

function seriesColour(name: string, { lineNames, seriesNames }: FigureData): string {
  const line = lineNames.indexOf(name)
  const others = seriesNames.filter((series) => !lineNames.includes(series))
  if (line < 0 && others.length === 1) return INK
  const position = line < 0 ? lineNames.length + others.indexOf(name) : line
  return COLOURS[position % COLOURS.length] ?? INK
}

function cycled<T>(values: readonly T[], names: readonly string[]): T[] {
  return names.map((_, i) => values[i % values.length] as T)
}
