import type { Strip, StripMark, StripRow } from '../drawing/drawing.ts'
import { position } from '../look/figure-axis.ts'
import { BAND, COLOURS, CONTROL, FAINT, INK } from '../look/figure-colours.ts'
import { linearScale, logScale, type Scale } from '../look/figure-scale.ts'
import { WIDTH } from '../look/figure-size.ts'
import { textWidth, wrapped } from '../words/text-width.ts'

/** The height of a row, by whether the label of one takes two lines. */
const ROW = { low: 20, high: 28 }
const LABEL_SIZE = 12
/** Room for the labels of the rows: as much as the widest takes, and no more than this. */
const MOST_FOR_LABELS = 250
const GAP = 14
const LINE_HEIGHT = 13
/** The quotient of what is shown from which on the axis is logarithmic. */
const MANY_SIZES = 50
/** How far controls may stretch the axis at either end, as a share of it. */
const STRETCH = 1.2

/** From one label of the axis to the next. */
const ROOM_FOR_TICK = 46
/** Room at the right end of the rows. */
const ROOM_FOR_DETAILS = 76

/** Above the controls. */
const HEADING = 'controls'

/** A strip as layers: a row each for the examples and the controls, labelled on the left. */
export function stripLayers(strip: Strip): { readonly height: number; readonly layer: object[] } {
  const { examples, controls } = strip
  const labels = [...examples, ...controls].map(({ label }) => textWidth(label, LABEL_SIZE))
  const left = Math.min(MOST_FOR_LABELS, Math.max(...labels)) + GAP
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
  const measured = marks(examples, 0, scale)
  const changed = marks(controls, first, scale)
  const labelled = [
    ...examples.map((each, i) => ({ ...each, row: i })),
    ...controls.map((each, i) => ({ ...each, row: first + i })),
  ]
  return {
    height: (rows - 0.5 - top) * (Math.max(...labels) > MOST_FOR_LABELS ? ROW.high : ROW.low),
    layer: [
      rules(measured, 'certifies', at, { strokeWidth: 13, color: BAND }),
      ...texts(labelled, at.y, controls.length > 0 ? examples.length : undefined),
      ...details(strip, at.y),
      ticks([...measured, ...changed], at),
      rules(measured, 'interval', at, { strokeWidth: 1.4, color: INK }),
      points(measured, at),
      ...crosses(changed, at),
    ],
  }
}

interface Position {
  readonly x: object
  readonly y: object
}

interface Placed extends StripMark {
  readonly row: number
  readonly value: number
  readonly arrow: '' | '→' | '←'
}

function marks(rows: readonly StripRow[], first: number, { domain: [low, high] }: Scale): Placed[] {
  return rows.flatMap(({ marks }, i) =>
    marks.map((mark) => {
      const measured = Number(mark.measured)
      const arrow = measured > high ? '→' : measured < low ? '←' : ''
      return { ...mark, row: first + i, value: rounded(Math.min(high, Math.max(low, measured))), arrow }
    }),
  )
}

/** All that is measured and predicted at the examples, and controls as far as there is room for them. */
function stripScale({ domain, examples, controls }: Strip, ticks: number): Scale {
  const own = examples.flatMap(({ marks }) => marks)
  const shown = [
    ...own.map(({ measured }) => Number(measured)),
    ...own.flatMap(({ predicted = [] }) => predicted),
  ]
  const values = [...(domain ?? []), ...shown].filter(Number.isFinite)
  const positive = values.filter((value) => value > 0)
  const [least, most] = [Math.min(...positive), Math.max(...positive)]
  if (domain === undefined && values.every((value) => value >= 0) && most > MANY_SIZES * least) {
    return logScale(positive, ticks)
  }
  const intervals = own.flatMap(({ interval = [] }) => interval.map(Number)).filter(Number.isFinite)
  const certified = own.flatMap(({ certifies = [] }) => certifies).filter(Number.isFinite)
  const all = [...values, ...intervals, ...certified]
  const room = STRETCH * (Math.max(...all) - Math.min(...all))
  const near = controls
    .flatMap(({ marks }) => marks.map(({ measured }) => Number(measured)))
    .filter((value) => value >= Math.min(...all) - room && value <= Math.max(...all) + room)
  return linearScale([...all, ...near])
}

function rules(
  marks: readonly Placed[],
  field: 'certifies' | 'interval',
  { x, y }: Position,
  look: object,
): object {
  const domain = (x as { readonly scale: Scale }).scale.domain
  const within = (value: number) => rounded(Math.min(domain[1], Math.max(domain[0], value)))
  const values = marks.flatMap((mark) => {
    const range = mark[field]
    if (range === undefined) return []
    return [{ row: mark.row, low: within(Number(range[0])), high: within(Number(range[1])) }]
  })
  return {
    data: { values },
    mark: { type: 'rule', ...look },
    encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y },
  }
}

/** What is predicted: a stroke, or two for what lies between two numbers. */
function ticks(marks: readonly Placed[], { x, y }: Position): object {
  const [low, high] = (x as { readonly scale: Scale }).scale.domain
  const values = marks.flatMap(({ row, predicted = [] }) =>
    [...new Set(predicted)].filter((value) => low <= value && value <= high).map((value) => ({ row, value })),
  )
  return {
    data: { values },
    mark: { type: 'tick', orient: 'vertical', size: 15, thickness: 2.2, color: COLOURS[0], opacity: 1 },
    encoding: { x, y },
  }
}

function points(marks: readonly Placed[], { x, y }: Position): object {
  return {
    data: { values: marks.map(({ row, value }) => ({ row, value })) },
    mark: { type: 'point', filled: true, size: 46, color: INK, opacity: 1 },
    encoding: { x, y },
  }
}

function crosses(marks: readonly Placed[], { x, y }: Position): object[] {
  const values = marks.map(({ row, value, arrow }) => ({ row, value, arrow }))
  const look = { color: CONTROL, opacity: 1 }
  return [
    {
      data: { values },
      mark: {
        type: 'point',
        filled: false,
        shape: 'M-1,-1L1,1M-1,1L1,-1',
        size: 45,
        strokeWidth: 1.6,
        ...look,
      },
      encoding: { x, y },
    },
    {
      data: { values: values.filter(({ arrow }) => arrow !== '') },
      mark: { type: 'text', dx: 12, fontSize: 14, ...look },
      encoding: { x, y, text: { field: 'arrow', type: 'nominal' } },
    },
  ]
}

/** The labels of the rows, on two lines where one would be too long, and the heading of the controls. */
function texts(
  rows: readonly { readonly label: string; readonly row: number }[],
  y: object,
  heading: number | undefined,
): object[] {
  const lines = rows.flatMap(({ label, row }) => {
    const [one = '', ...more] = wrapped(label, LABEL_SIZE, MOST_FOR_LABELS)
    if (more.length === 0) return [{ text: one, row, dy: 0 }]
    return [
      { text: one, row, dy: -LINE_HEIGHT / 2 },
      { text: more.join(' '), row, dy: LINE_HEIGHT / 2 },
    ]
  })
  const text = (values: readonly object[], dy: number, color: string) => ({
    data: { values },
    mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: LABEL_SIZE, dy, color },
    encoding: { x: { value: 0 }, y, text: { field: 'text', type: 'nominal' } },
  })
  return [
    ...[...new Set(lines.map(({ dy }) => dy))].map((dy) =>
      text(
        lines.filter((line) => line.dy === dy),
        dy,
        INK,
      ),
    ),
    ...(heading === undefined ? [] : [text([{ text: HEADING, row: heading }], 4, FAINT)]),
  ]
}

/** What stands at the right ends of the rows, below what it is. */
function details({ details, examples }: Strip, y: object): object[] {
  if (details === undefined) return []
  const rows = examples.map(({ detail = '' }, row) => ({ text: detail, row }))
  const text = (values: readonly object[], color: string) => ({
    data: { values },
    mark: { type: 'text', align: 'right', baseline: 'middle', fontSize: LABEL_SIZE, color },
    encoding: { x: { value: WIDTH }, y, text: { field: 'text', type: 'nominal' } },
  })
  return [text(rows, INK), text([{ text: details, row: -1 }], FAINT)]
}

function withRange(encoding: object, range: readonly [number, number]): object {
  const { scale, ...rest } = encoding as { readonly scale: object }
  return { ...rest, scale: { ...scale, range } }
}

function rounded(value: number): number {
  return Number(value.toPrecision(6))
}
