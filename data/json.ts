import { ArgumentError } from 'collapse-check'
import type { NumericTable } from './csv.ts'
import { readJson } from './files.ts'

/**
 * Reads the JSON file of `TABLE`: an array of objects, all with the same fields, which are numbers.
 *
 * @throws ArgumentError that names the file and the entry if it is no such array, an entry has other fields than the
 *   first, or a field is not a finite number
 */
export function jsonTable(file: string): NumericTable {
  const allowed = 'a JSON array of objects with the same fields, all numbers'
  const entries = readJson('TABLE', file)
  if (!Array.isArray(entries) || entries.length === 0) throw new ArgumentError('TABLE', file, allowed)
  const records = entries.map((entry: unknown, i) => {
    if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) return entry as Record<string, unknown>
    throw new ArgumentError(`TABLE ${file}, entry ${i + 1}`, entry, allowed)
  })
  const columns = Object.keys(records[0] ?? {})
  const rows = records.map((record, i) => {
    const at = `TABLE ${file}, entry ${i + 1}`
    if (Object.keys(record).sort().join() !== [...columns].sort().join()) {
      throw new ArgumentError(at, record, `the fields of the first entry, ${columns.join(', ')}`)
    }
    return columns.map((column) => {
      const value = record[column]
      if (typeof value === 'number' && Number.isFinite(value)) return value
      throw new ArgumentError(`${at}, field '${column}'`, value, 'a finite number')
    })
  })
  return { columns, rows }
}
