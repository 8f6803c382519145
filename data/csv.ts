import { ArgumentError } from 'collapse-check'
import { readUtf8 } from './files.ts'

/** Numbers in named columns. */
export interface NumericTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly number[])[]
}

/**
 * Reads the CSV file of `TABLE`: a line of column names, then lines of numbers, separated by commas. Fields may be in
 * double quotes, in which a comma is a comma and two quotes are one. Empty lines are passed over.
 *
 * @throws ArgumentError that names the file, the line and the column if the file cannot be read or is empty, a name
 *   is missing or comes twice, a line has more or fewer fields than there are names, a quote is not closed, or a
 *   field is not a finite number
 */
export function csvTable(file: string): NumericTable {
  const text = readUtf8('TABLE', file)
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ line, at: `TABLE ${file} line ${i + 1}` }))
    .filter(({ line }) => line.trim() !== '')
  const [header, ...body] = lines
  if (header === undefined) {
    throw new ArgumentError(`TABLE ${file} line 1`, '', 'column names, separated by commas')
  }
  const columns = fields(header.line, header.at)
  columns.forEach((name, c) => {
    const at = `${header.at}, column ${c + 1}`
    if (name === '') throw new ArgumentError(at, name, 'a name')
    if (columns.indexOf(name) < c) throw new ArgumentError(at, name, 'a name that no other column has')
  })
  const rows = body.map(({ line, at }) => {
    const values = fields(line, at)
    if (values.length !== columns.length) {
      throw new ArgumentError(at, line, `${columns.length} fields, as there are columns, not ${values.length}`)
    }
    return values.map((value, c) => number(`${at}, column '${columns[c]}'`, value))
  })
  return { columns, rows }
}

/** A field is quoted, or has no quotes. */
const FIELD = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(?:,|$)/y

function fields(line: string, at: string): string[] {
  const found: string[] = []
  FIELD.lastIndex = 0
  // A line that ends in a comma ends in an empty field.
  for (let more = true; more; ) {
    const match = FIELD.exec(line)
    if (match === null) {
      throw new ArgumentError(at, line, 'fields without quotes, or with one before and one after')
    }
    const [whole, quoted, plain = ''] = match
    found.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'))
    more = whole.endsWith(',')
  }
  return found
}

function number(at: string, text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw new ArgumentError(at, text, 'a finite number')
  return value
}
