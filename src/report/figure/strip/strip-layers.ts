import type { Strip } from '../drawing/drawing.ts'
import { position } from '../look/figure-axis.ts'
import { BAND, INK } from '../look/figure-colours.ts'
import { WIDTH } from '../look/figure-size.ts'
import { labelRoom, rowDetails, rowLabels } from './row-words.ts'
import { crosses, placed, points, rules, ticks } from './strip-marks.ts'
import { stripScale } from './strip-scale.ts'

/** The height of a row, by whether the label of one takes two lines. */
const ROW = { low: 20, high: 28 }
/** From the labels to the axis. */
const GAP = 14
/** From one label of the axis to the next. */
const ROOM_FOR_TICK = 46
/** Room at the right end of the rows. */
const ROOM_FOR_DETAILS = 76

/** A strip as layers: a row each for the examples and the controls, labelled on the left. */
export function stripLayers(strip: Strip): { readonly height: number; readonly layer: object[] } {
  const { examples, controls } = strip
  const room = labelRoom([...examples, ...controls].map(({ label }) => label))
  const left = room.width + GAP
  const right = strip.details === undefined ? WIDTH : WIDTH - ROOM_FOR_DETAILS
  const most = Math.max(3, Math.floor((right - left) / ROOM_FOR_TICK))
  const scale = stripScale(strip, most)
  const first = examples.length + (controls.length > 0 ? 1 : 0)
  const top = strip.details === undefined ? -0.5 : -1.5
  const rows = first + controls.length
  const at = {
    x: withRange(position('value', scale, strip.label, false, most), [left, right]),
    y: {
      field: 'row',
      type: 'quantitative',
      axis: null,
      scale: { domain: [rows - 0.5, top], nice: false, zero: false },
    },
  }
  const measured = placed(examples, 0, scale)
  const changed = placed(controls, first, scale)
  const labelled = [
    ...examples.map((each, i) => ({ ...each, row: i })),
    ...controls.map((each, i) => ({ ...each, row: first + i })),
  ]
  return {
    height: (rows - 0.5 - top) * (room.twoLines ? ROW.high : ROW.low),
    layer: [
      rules(measured, 'certifies', at, { strokeWidth: 13, color: BAND }),
      ...rowLabels(labelled, at.y, controls.length > 0 ? examples.length : undefined),
      ...rowDetails(strip, at.y),
      ticks([...measured, ...changed], at),
      rules(measured, 'interval', at, { strokeWidth: 1.4, color: INK }),
      points(measured, at),
      ...crosses(changed, at),
    ],
  }
}

function withRange(encoding: object, range: readonly [number, number]): object {
  const { scale, ...rest } = encoding as { readonly scale: object }
  return { ...rest, scale: { ...scale, range } }
}
