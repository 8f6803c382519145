import { WIDTH } from '../look/figure-size.ts'
import { textWidth } from '../words/text-width.ts'
import type { FigureData } from './figure-data.ts'
import { ownSeries } from './series-colour.ts'

const LABEL_SIZE = 12
/** Symbol, its distance from the label, and the distance to the next entry. */
const ENTRY_EXTRA = 46

/** The entries of the legends above a figure, which stand side by side if they fit, else one below the other. */
export interface Legends {
  readonly direction: 'horizontal' | 'vertical'
  readonly lines: readonly string[]
  readonly series: readonly string[]
  readonly controls: readonly string[]
}

/** Names of a series that say no more than the note does. */
const PLAIN = ['simulated', 'computed', 'counted', 'measured']

/**
 * What the legends name: nothing where there is nothing to tell apart, and a series only if it has no line and a name
 * that says more than that it was measured.
 */
export function legendsOf(data: FigureData): Legends {
  const { lineNames, seriesNames, controlNames } = data
  const own = ownSeries(data)
  const series = own.length === 1 && PLAIN.includes(own[0] ?? '') ? [] : own
  const lines = new Set([...lineNames, ...seriesNames, ...controlNames]).size < 2 ? [] : lineNames
  const entries = [...lines, ...series, ...controlNames]
  const total = entries.map(entryWidth).reduce((sum, one) => sum + one, 0)
  return { direction: total <= WIDTH ? 'horizontal' : 'vertical', lines, series, controls: controlNames }
}

/** Entries a row: as many as there is room for if all are as wide as the widest. */
export function columns(entries: readonly string[]): number {
  return Math.max(1, Math.floor(WIDTH / Math.max(...entries.map(entryWidth))))
}

function entryWidth(name: string): number {
  return textWidth(name, LABEL_SIZE) + ENTRY_EXTRA
}
