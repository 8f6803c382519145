import type { Forecast } from '../answers/answer.ts'
import { numberAsData } from './forecast-json.ts'

const COLUMNS = ['key', 'quantity', 'unit', 'kind', 'round', 'value', 'claim', 'hash', 'standing', 'inside']

/** The numbers of a forecast, one a line, as comma-separated values (RFC 4180). A limit has no round. */
export function forecastCsv({ answers }: Forecast): string {
  const rows = answers.flatMap(({ key, quantity, unit, kind, value, rounds, claim, place }) => {
    const values = rounds.length > 0 ? rounds : [{ round: '', value }]
    return values.map((at) => [
      key,
      quantity,
      unit,
      kind,
      at.round,
      numberAsData(at.value),
      claim.id,
      claim.hash,
      claim.standing,
      place.inside,
    ])
  })
  return [COLUMNS, ...rows].map((row) => row.map((cell) => quoted(String(cell))).join(',')).join('\n')
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
