import { ArgumentError } from '../validation/argument-error.ts'

/** What canonical JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * JSON with one spelling for each value: keys sorted by code unit, no white space, −0 as 0.
 *
 * Equal values give equal bytes on every machine, whatever order the keys were written in; hashes and
 * stream keys are taken of this text.
 *
 * @throws ArgumentError on NaN, infinities, undefined and functions, which JSON would drop in silence
 *
 * @example
 * ```ts
 * canonicalJson({ n: 10, epsilon: 0.1 })
 * // => '{"epsilon":0.1,"n":10}'
 * ```
 */
export function canonicalJson(value: Json): string {
  return write(value, 'value')
}

function write(value: Json, path: string): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new ArgumentError(path, value, 'a finite number')
    return JSON.stringify(value === 0 ? 0 : value)
  }
  if (Array.isArray(value)) return `[${value.map((item, i) => write(item, `${path}[${i}]`)).join(',')}]`
  if (typeof value === 'object') {
    const object = value as { readonly [key: string]: Json }
    const keys = Object.keys(object).sort()
    return `{${keys.map((key) => `${JSON.stringify(key)}:${write(object[key] as Json, `${path}.${key}`)}`).join(',')}}`
  }
  throw new ArgumentError(path, value, 'null, a boolean, a finite number, a string, an array or an object')
}
