import { cycled } from '../look/cycled.ts'
import type { Position } from '../look/figure-axis.ts'
import { CONTROL } from '../look/figure-colours.ts'
import { WIDTH } from '../look/figure-size.ts'
import type { FigureData } from './figure-data.ts'
import { columns } from './figure-legend.ts'

/** Crosses of several kinds, as strokes in a box from −1 to 1. */
const CROSSES = [
  'M-1,-1L1,1M-1,1L1,-1',
  'M-1.2,0L1.2,0M0,-1.2L0,1.2',
  'M-1,-0.7L1,0.7M-1,0.7L1,-0.7M0,-1.2L0,1.2',
  'M-1,-0.8L1,-0.8L0,0.9Z',
  'M-0.9,-0.9L0.9,-0.9L0.9,0.9L-0.9,0.9Z',
  'M-1.2,0L0,-1.2L1.2,0L0,1.2Z',
]

/** Changed worlds, as crosses with an arrow to what is off the scale. */
export function chartControls(
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
