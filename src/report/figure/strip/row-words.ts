import type { Strip } from '../drawing/drawing.ts'
import { FAINT, INK } from '../look/figure-colours.ts'
import { WIDTH } from '../look/figure-size.ts'
import { textWidth, wrapped } from '../words/text-width.ts'

const LABEL_SIZE = 12
/** Room for the labels of the rows: as much as the widest takes, and no more than this. */
const MOST_FOR_LABELS = 250
const LINE_HEIGHT = 13
/** Above the controls. */
const HEADING = 'controls'

/** How much room some labels take, and whether one of them takes two lines. */
export function labelRoom(labels: readonly string[]): { readonly width: number; readonly twoLines: boolean } {
  const widest = Math.max(...labels.map((label) => textWidth(label, LABEL_SIZE)))
  return { width: Math.min(MOST_FOR_LABELS, widest), twoLines: widest > MOST_FOR_LABELS }
}

/** The labels of the rows, on two lines where one would be too long, and the heading of the controls. */
export function rowLabels(
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
export function rowDetails({ details, examples }: Strip, y: object): object[] {
  if (details === undefined) return []
  const rows = examples.map(({ detail = '' }, row) => ({ text: detail, row }))
  const text = (values: readonly object[], color: string) => ({
    data: { values },
    mark: { type: 'text', align: 'right', baseline: 'middle', fontSize: LABEL_SIZE, color },
    encoding: { x: { value: WIDTH }, y, text: { field: 'text', type: 'nominal' } },
  })
  return [text(rows, INK), text([{ text: details, row: -1 }], FAINT)]
}
