import { COLOURS, INK } from '../look/figure-colours.ts'
import type { FigureData } from './figure-data.ts'

type Names = Pick<FigureData, 'lineNames' | 'seriesNames'>

/** The line whose simulation a series is: that of its name, whole or in part, with or without `simulated` before it. */
export function lineOf(series: string, { lineNames }: Names): string | undefined {
  const name = escaped(plain(series.replace(/^(?:simulated|computed|counted|measured)[,:]? /, '')))
  for (const form of [`^${name}$`, `^${name}[,:;] `, `^${name} `, `[^,] ${name}$`]) {
    const [line, ...others] = lineNames.filter((line) => new RegExp(form).test(plain(line)))
    if (line !== undefined && others.length === 0) return line
  }
  return undefined
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

/** With one kind of minus, and spaces around it. */
function plain(name: string): string {
  return name.replace(/\s*[-−]\s*/g, ' − ')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
