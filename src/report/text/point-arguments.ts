import type { Params } from '../../claims/params.ts'
import type { Json } from '../../random/canonical-json.ts'
import { ArgumentError } from '../../validation/argument-error.ts'

/**
 * A point as words of a command line, in the order of their names: `epsilon=0.1 k=111 "family=Gaussian mean"`. Every
 * shell reads them alike.
 */
export function pointArguments(point: Params): string {
  return pointWords(point).map(quoted).join(' ')
}

/** The same words, one a parameter, as {@link readPoint} takes them: without the quotes that a shell takes away. */
export function pointWords(point: Params): string[] {
  return Object.entries(point)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${valueText(value)}`)
}

/**
 * Reads a point from words such as `epsilon=0.1`. A value is JSON where it can be read as such, and text otherwise.
 *
 * @throws ArgumentError that names the word, if it has no name or no value, or a name comes twice
 */
export function readPoint(words: readonly string[]): Params {
  const point: { [name: string]: Json } = {}
  for (const word of words) {
    const [, name, text] = /^([^=]+)=(.+)$/s.exec(word) ?? []
    if (name === undefined || text === undefined) {
      throw new ArgumentError('parameter', word, 'a name and a value, as in epsilon=0.1')
    }
    if (Object.hasOwn(point, name)) throw new ArgumentError('parameter', word, `${name} once`)
    point[name] = read(text)
  }
  return point
}

function read(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

/** Text that would be read as something else stands in quotes of its own. */
function valueText(value: Json): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  return read(value) === value ? value : JSON.stringify(value)
}

function quoted(word: string): string {
  return /^[\w.=+-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`
}
