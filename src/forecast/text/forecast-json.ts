import type { Json } from '../../random/canonical-json.ts'
import type { Forecast } from '../answers/answer.ts'
import type { Checked } from '../check.ts'

/** A forecast, and what a check found of it, as JSON, infinities spelled out. */
export function forecastJson(forecast: Forecast, checked?: readonly Checked[]): string {
  const whole = checked === undefined ? forecast : { ...forecast, checked }
  return JSON.stringify(
    whole,
    (_key, value: Json) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value),
    2,
  )
}
