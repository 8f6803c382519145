import type { StripMark, StripRow } from '../drawing/drawing.ts'
import type { Position } from '../look/figure-axis.ts'
import { COLOURS, CONTROL, INK } from '../look/figure-colours.ts'
import type { Scale } from '../look/figure-scale.ts'

interface Placed extends StripMark {
  readonly row: number
  readonly value: number
  readonly arrow: '' | '→' | '←'
}

export function placed(rows: readonly StripRow[], first: number, { domain: [low, high] }: Scale): Placed[] {
  return rows.flatMap(({ marks }, i) =>
    marks.map((mark) => {
      const measured = Number(mark.measured)
      const arrow = measured > high ? '→' : measured < low ? '←' : ''
      return { ...mark, row: first + i, value: rounded(Math.min(high, Math.max(low, measured))), arrow }
    }),
  )
}

export function rules(
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
export function ticks(marks: readonly Placed[], { x, y }: Position): object {
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

export function points(marks: readonly Placed[], { x, y }: Position): object {
  return {
    data: { values: marks.map(({ row, value }) => ({ row, value })) },
    mark: { type: 'point', filled: true, size: 46, color: INK, opacity: 1 },
    encoding: { x, y },
  }
}

export function crosses(marks: readonly Placed[], { x, y }: Position): object[] {
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

function rounded(value: number): number {
  return Number(value.toPrecision(6))
}
