import type { FigureData } from './figure-data.ts'
import { textWidth } from './text-width.ts'

const LABEL_SIZE = 12
/** Symbol, its distance from the label, and the distance to the next entry. */
const ENTRY_EXTRA = 46

/** How the legends above a figure are laid out. */
export interface LegendLayout {
  /** Whether the legend of the points goes beside that of the lines, or below it. */
  readonly direction: 'horizontal' | 'vertical'
  /** Entries a row. */
  readonly columns: number
}

/** Names in the legend of the lines; none where there is nothing to tell apart. */
export function lineEntries({ lineNames, seriesNames }: FigureData): readonly string[] {
  return new Set([...lineNames, ...seriesNames]).size < 2 ? [] : lineNames
}

/** Names in the legend of the points: a series named as a line is shares the line's colour and entry. */
export function seriesEntries({ lineNames, seriesNames }: FigureData): readonly string[] {
  const own = seriesNames.filter((name) => !lineNames.includes(name))
  return lineNames.length === 0 && own.length < 2 ? [] : own
}

/** Everything on one row if it fits, else in columns that do. */
export function legendLayout(data: FigureData, width: number): LegendLayout {
  const widths = [...lineEntries(data), ...seriesEntries(data)].map(
    (name) => textWidth(name, LABEL_SIZE) + ENTRY_EXTRA,
  )
  const total = widths.reduce((sum, one) => sum + one, 0)
  if (total <= width) return { direction: 'horizontal', columns: widths.length }
  return { direction: 'vertical', columns: Math.max(1, Math.floor(width / Math.max(...widths))) }
}
