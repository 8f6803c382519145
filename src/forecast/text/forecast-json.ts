import type { Json } from '../../random/canonical-json.ts'
import type { Forecast } from '../answers/answer.ts'
import type { Checked } from '../check.ts'

/** Digits of a value as data: those that records have. */
const DIGITS = 8

/** A forecast, and what a check found of it, as JSON; values to 8 significant digits, infinities spelled out. */
export function forecastJson(forecast: Forecast, checked?: readonly Checked[]): string {
  const whole = checked === undefined ? forecast : { ...forecast, checked }
  return JSON.stringify(
    whole,
    (_key, value: Json) => (typeof value === 'number' ? numberAsData(value) : value),
    2,
  )
}

/** A number as data. */
export const numberAsData = (value: number): number | string =>
  Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : String(value)
