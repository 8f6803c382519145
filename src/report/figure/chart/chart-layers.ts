import { position } from '../look/figure-axis.ts'
import { chartControls } from './chart-controls.ts'
import { chartLines } from './chart-lines.ts'
import { chartPoints } from './chart-points.ts'
import type { FigureData } from './figure-data.ts'
import type { Legends } from './figure-legend.ts'

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
    ...chartLines(data, legends.lines, at),
    ...chartPoints(data, legends.series, at),
    ...chartControls(data, legends.controls, at),
  ]
}
