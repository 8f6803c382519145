import { TABLES, table } from '#data/table'

/** A column of a table of the run. */
export interface Column {
  readonly table: string
  readonly column: number
}

export const columnOf = ({ table: name, column }: Column): readonly number[] =>
  table(name).rows.map((row) => row[column] ?? Number.NaN)

const quantiles = new Map<string, number>()

/** The least value of the column that at most a hundredth of it exceeds. */
export function quantileOf(point: Column): number {
  const key = `${point.table} ${point.column}`
  const known = quantiles.get(key)
  if (known !== undefined) return known
  const sorted = [...columnOf(point)].sort((a, b) => a - b)
  const quantile = sorted[Math.ceil(0.99 * sorted.length) - 1] ?? Number.NaN
  quantiles.set(key, quantile)
  return quantile
}

/** The last column of each table: the wages, the masses of penguins. */
export const LAST_COLUMNS: readonly Column[] = TABLES.map((name) => ({
  table: name,
  column: table(name).columns.length - 1,
}))

export const isColumn = ({ table: name, column }: Column): boolean => column < table(name).columns.length
