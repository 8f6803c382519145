import { canonicalJson, type Json } from '../src/random/canonical-json.ts'
import type { Row } from './row.ts'

/** Digits of a value, on which all machines agree; the guarantees of the laws stand at their sources. */
const DIGITS = 10

const COLUMNS = ['law', 'parameters', 'quantity', 'unit', 'claims', 'value'] as const

const rounded = ({ law, parameters, quantity, unit, claims, value }: Row) => ({
  law,
  parameters,
  quantity,
  unit,
  claims,
  value: Number(value.toPrecision(DIGITS)),
})

/** The rows as JSON, one a line. */
export const oracleJson = (rows: readonly Row[]): string =>
  `[\n${rows.map((row) => `  ${canonicalJson(rounded(row) as unknown as Json)}`).join(',\n')}\n]\n`

/** The rows as CSV with a header, as RFC 4180 has it: parameters as JSON, claims with spaces between them. */
export function oracleCsv(rows: readonly Row[]): string {
  const lines = rows
    .map(rounded)
    .map(({ parameters, claims, value, ...said }) =>
      COLUMNS.map((column) =>
        column === 'parameters'
          ? quoted(canonicalJson(parameters as Json))
          : column === 'claims'
            ? claims.join(' ')
            : column === 'value'
              ? String(value)
              : quoted(said[column]),
      ).join(','),
    )
  return `${[COLUMNS.join(','), ...lines].join('\n')}\n`
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
