import { cycled } from '../look/cycled.ts'
import type { Position } from '../look/figure-axis.ts'
import { COLOURS } from '../look/figure-colours.ts'
import type { FigureData } from './figure-data.ts'
import { columns } from './figure-legend.ts'

const DASHES = [
  [1, 0],
  [7, 3],
  [2, 2.5],
  [9, 3, 2, 3],
]
/** A line in the legend: twice as long as its box, so that dashes show in a row as high as those of points. */
const LINE_SYMBOL = 'M-2,0L2,0'

/** Theory: smooth lines, and steps as such. */
export function chartLines(data: FigureData, entries: readonly string[], { x, y }: Position): object[] {
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
