import type { FigureRecord, PropertyRecord, RecordNumber } from '../../../trials/records/record.ts'
import { numberText } from '../../text/number-text.ts'
import type { Drawing } from './drawing.ts'
import { drawingOf } from './drawing-of-record.ts'

/** The most lines that are described one by one. */
const MOST_LINES = 4
const DIGITS = 3

/**
 * What is seen in a property's figure, in words: what was found, the axes, how each line goes, where the points and the
 * controls are.
 */
export function figureAlt(record: PropertyRecord): string {
  const drawing = drawingOf(record)
  const sentences = [
    drawing.title,
    ...(drawing.chart === false ? [drawing.subtitle ?? ''] : chartWords(drawing)),
    ...stripWords(drawing),
  ]
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ')
}

function chartWords({ yLabel, xLabel, lines, points, controls = [], subtitle = '' }: Drawing): string[] {
  const described = lines.slice(0, MOST_LINES).map(lineWords)
  const others = lines.length > MOST_LINES ? [`${lines.length - MOST_LINES} more lines`] : []
  return [
    subtitle,
    `${yLabel} against ${xLabel}`,
    [...described, ...others].join('; '),
    points.length === 0
      ? ''
      : `${counted(points.length, 'point')} ${between(points.map(({ at: [, y] }) => y))}`,
    controlWords(controls.map(({ name, at: [, y] }) => ({ name, values: [y] }))),
  ]
}

function stripWords({ strip }: Drawing): string[] {
  if (strip === undefined) return []
  const values = strip.examples.flatMap(({ marks }) => marks.map(({ measured }) => measured))
  const controls = strip.controls.map(({ label, marks }) => ({
    name: label,
    values: marks.map(({ measured }) => measured),
  }))
  return [
    values.length === 0
      ? ''
      : `${counted(values.length, 'example')}, a row each: the ${strip.label} is ${between(values)}`,
    controlWords(controls),
  ]
}

/** Controls by name, and what they came to. */
function controlWords(
  controls: readonly { readonly name: string; readonly values: readonly RecordNumber[] }[],
): string {
  const names = [...new Set(controls.map(({ name }) => name))]
  if (names.length === 0) return ''
  const each = names.map((name) => {
    const values = controls.filter((control) => control.name === name).flatMap((control) => control.values)
    return `${name} ${between(values)}`
  })
  return `Controls as crosses: ${each.join('; ')}`
}

/** How a line goes: level, rising, falling, or where its extremes are. */
function lineWords({ name, points }: FigureRecord['lines'][number]): string {
  const values = points.map(([, y]) => Number(y)).filter(Number.isFinite)
  const [first, last] = [values[0], values.at(-1)]
  if (first === undefined || last === undefined) return `${name}: nothing finite`
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const text = (value: number) => numberText(value, DIGITS)
  if (text(least) === text(most)) return `${name} level at ${text(first)}`
  const ends = [first, last]
  if (ends.includes(least) && ends.includes(most)) {
    return `${name} ${last > first ? 'rising' : 'falling'} from ${text(first)} to ${text(last)}`
  }
  return `${name} between ${text(least)} and ${text(most)}`
}

function between(values: readonly RecordNumber[]): string {
  const numbers = values.map(Number)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map((value) => numberText(value, DIGITS))
  return least === most ? `at ${least}` : `from ${least} to ${most}`
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}
