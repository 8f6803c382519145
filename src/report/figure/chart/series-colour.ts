import { COLOURS, INK } from '../look/figure-colours.ts'
import type { FigureData } from './figure-data.ts'

type Names = Pick<FigureData, 'lineNames' | 'seriesNames'>

/** The line whose simulation a series is: that of its name, with or without `simulated` before it. */
export function lineOf(series: string, { lineNames }: Names): string | undefined {
  const name = plain(series.replace(/^(?:simulated|computed|counted|measured)[,:]? /, ''))
  const lines = lineNames.filter((line) => plain(line) === name)
  const longer = lineNames.filter((line) => new RegExp(`^${escaped(name)}(?:[,:;(]|$)`).test(plain(line)))
  return lines[0] ?? (longer.length === 1 ? longer[0] : undefined)
}

/** The series that have no line of their own. */
export function ownSeries(names: Names): string[] {
  return names.seriesNames.filter((series) => lineOf(series, names) === undefined)
}

/** The colour of a series: that of its line, else its own. */
export function seriesColour(series: string, names: Names): string {
  const { lineNames } = names
  const line = lineOf(series, names)
  const own = ownSeries(names)
  if (line === undefined && own.length === 1) return INK
  const position = line === undefined ? lineNames.length + own.indexOf(series) : lineNames.indexOf(line)
  return COLOURS[position % COLOURS.length] ?? INK
}

function plain(name: string): string {
  return name.replace(/-/g, '−').replace(/\s/g, '')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
