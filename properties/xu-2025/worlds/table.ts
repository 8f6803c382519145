import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ArgumentError } from 'collapse-check'
import { csvTable, type NumericTable } from './csv-table.ts'

/** A numeric table, standardised: every column has mean 0 and variance 1 over its rows. */
export interface Table extends NumericTable {
  readonly name: string
}

/** With more, P(T) falls below what the property's margin can tell apart. */
const MOST_COLUMNS = 10

/** The table of `TABLE` if it is set, else that of the dependencies' sources. */
export function realTable(file: string | undefined, root = process.cwd()): Table {
  return file === undefined ? sourceTable(root) : standardised(file, csvTable(file))
}

/**
 * What every checkout has after `npm ci`: for each JavaScript source of vega's packages and of
 * simple-statistics, in the order of their paths, the logarithms of its bytes, lines and distinct words.
 */
function sourceTable(root: string): Table {
  const modules = join(root, 'node_modules')
  const packages = readdirSync(modules).filter((name) => name.startsWith('vega') || name === 'simple-statistics')
  const files = packages.flatMap((name) => sources(join(modules, name, 'src'))).sort()
  const rows = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const words = new Set(text.match(/[A-Za-z_$][\w$]*/g) ?? [])
    if (words.size === 0) return []
    return [[Buffer.byteLength(text), text.split('\n').length, words.size].map(Math.log)]
  })
  return standardised('sources of vega and simple-statistics', {
    columns: ['log bytes', 'log lines', 'log words'],
    rows,
  })
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

/** @throws ArgumentError that names the table, and the column if it is one that is the matter */
export function standardised(name: string, { columns, rows }: NumericTable): Table {
  const n = rows.length
  if (columns.length > MOST_COLUMNS) {
    throw new ArgumentError(`TABLE ${name} line 1`, `${columns.length} columns`, `at most ${MOST_COLUMNS}`)
  }
  const fewest = Math.max(10, 2 * columns.length)
  if (n < fewest) {
    throw new ArgumentError(`TABLE ${name}`, `${n} rows`, `at least ${fewest}: ten, and two a column`)
  }
  const scales = columns.map((column, c) => {
    const values = rows.map((row) => row[c] ?? Number.NaN)
    const mean = values.reduce((sum, x) => sum + x / n, 0)
    const span = values.reduce((most, x) => Math.max(most, Math.abs(x - mean)), 0)
    // Rounding leaves some 1e-16 of the mean.
    if (!(span > 1e-12 * Math.abs(mean))) {
      const at = `TABLE ${name}, every line of column '${column}'`
      throw new ArgumentError(at, values[0], 'values that differ')
    }
    // Relative to the span, so that no square over- or underflows.
    const sd = span * Math.sqrt(values.reduce((sum, x) => sum + ((x - mean) / span) * ((x - mean) / span), 0) / n)
    return { mean, sd }
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
      (_, j) => rows.reduce((sum, row) => sum + (row[i] ?? Number.NaN) * (row[j] ?? Number.NaN), 0) / rows.length,
    ),
  )
}
