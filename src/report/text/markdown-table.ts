import { markdownTable } from 'markdown-table'
import { withSafeMath } from './markdown-math.ts'

/** One column of a table: its heading, how it is aligned, and what a row shows in it. */
export interface Column<Row> {
  readonly heading: string
  readonly align: 'left' | 'right'
  readonly cell: (row: Row) => string
}

/** A Markdown table, aligned in the source too. Cells may hold inline Markdown and mathematics. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [
    columns.map(({ heading }) => inCell(heading)),
    ...rows.map((row) => columns.map(({ cell }) => inCell(cell(row)))),
  ]
  return markdownTable(cells, { align: columns.map(({ align }) => align) })
}

/** A cell is one line, and a bar would end it. */
function inCell(markdown: string): string {
  return withSafeMath(markdown)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
}
