import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ArgumentError } from '../../src/index.ts'

/** A numeric table, standardised: every column has mean 0 and variance 1 over its rows. */
export interface Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly number[])[]
}

/** With more, P(T) falls below what the property's margin can tell apart. */
const MOST_COLUMNS = 10

/** The table of `TABLE` if it is set, else that of the dependencies' sources. */
export function realTable(file: string | undefined, root = process.cwd()): Table {
  return file === undefined ? sourceTable(root) : csvTable(file)
}

/**
 * Reads a CSV file: a line of column names, then lines of numbers, separated by commas.
 *
 * @throws ArgumentError that names the column and row if a value is missing or not a number, if a column is
 *   constant, or if there are more than ten columns, fewer than ten rows, or fewer than two rows a column
 */
export function csvTable(file: string): Table {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new ArgumentError('TABLE', file, 'a CSV file that can be read')
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const fields = (line: string) => line.split(',').map((field) => field.trim().replace(/^"(.*)"$/, '$1'))
  const columns = fields(lines[0] ?? '')
  const rows = lines.slice(1).map((line, i) => {
    const values = fields(line)
    if (values.length !== columns.length) {
      throw new ArgumentError(`TABLE row ${i + 1}`, line, `${columns.length} values, as there are names`)
    }
    return values.map((value, c) => number(`TABLE row ${i + 1}, column '${columns[c]}'`, value))
  })
  return standardised(file, columns, rows)
}

/**
 * What every checkout has after `npm ci`: for each JavaScript source of vega's packages and of
 * simple-statistics, in the order of their paths, the logarithms of its bytes, lines and distinct words.
 */
function sourceTable(root: string): Table {
  const modules = join(root, 'node_modules')
  const packages = readdirSync(modules).filter(
    (name) => name.startsWith('vega') || name === 'simple-statistics',
  )
  const files = packages.flatMap((name) => sources(join(modules, name, 'src'))).sort()
  const rows = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const words = new Set(text.match(/[A-Za-z_$][\w$]*/g) ?? [])
    if (words.size === 0) return []
    return [[Buffer.byteLength(text), text.split('\n').length, words.size].map(Math.log)]
  })
  return standardised('sources of vega and simple-statistics', ['log bytes', 'log lines', 'log words'], rows)
}

function sources(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js'))
      .map((path) => join(folder, path))
  } catch {
    return []
  }
}

function number(argument: string, text: string): number {
  if (text === '') throw new ArgumentError(argument, text, 'a number; the value is missing')
  const value = Number(text)
  if (!Number.isFinite(value)) throw new ArgumentError(argument, text, 'a finite number')
  return value
}

function standardised(name: string, columns: readonly string[], rows: readonly (readonly number[])[]): Table {
  const n = rows.length
  if (columns.length > MOST_COLUMNS) {
    throw new ArgumentError('TABLE', `${name}, ${columns.length} columns`, `at most ${MOST_COLUMNS} columns`)
  }
  if (n < 2 * columns.length || n < 10) {
    throw new ArgumentError('TABLE', `${name}, ${n} rows`, 'at least 10 rows, and two a column')
  }
  const scales = columns.map((column, c) => {
    const mean = rows.reduce((sum, row) => sum + (row[c] ?? Number.NaN), 0) / n
    const deviation = (row: readonly number[]) => (row[c] ?? Number.NaN) - mean
    const variance = rows.reduce((sum, row) => sum + deviation(row) * deviation(row), 0) / n
    if (!(variance > 1e-24 * mean * mean && variance > 0)) {
      throw new ArgumentError(`TABLE column '${column}'`, rows[0]?.[c], 'a column that is not constant')
    }
    return { mean, sd: Math.sqrt(variance) }
  })
  return {
    name,
    columns,
    rows: rows.map((row) => scales.map(({ mean, sd }, c) => ((row[c] ?? Number.NaN) - mean) / sd)),
  }
}

/** The covariance matrix of the rows, divisor n: of a standardised table, its correlations. */
export function covariance({ columns, rows }: Table): number[][] {
  return columns.map((_, i) =>
    columns.map(
      (_, j) =>
        rows.reduce((sum, row) => sum + (row[i] ?? Number.NaN) * (row[j] ?? Number.NaN), 0) / rows.length,
    ),
  )
}
