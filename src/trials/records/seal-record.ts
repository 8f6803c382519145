import { canonicalJson, type Json } from '../../random/canonical-json.ts'
import { sha256Hex } from '../../random/sha256.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import type { PropertyRecord } from './record.ts'

const SIGNIFICANT_DIGITS = 8

/** A record before its numbers are rounded and its hash is known. */
export type UnsealedRecord = Omit<PropertyRecord, 'hash'>

/**
 * Makes a record final: rounds its numbers to 8 significant digits, spells infinities out (JSON would write
 * null), and adds the hash of everything else. Integers are kept whole, so that counts and parameters stay
 * what they were.
 *
 * @throws ArgumentError on NaN, undefined and functions, naming the field
 */
export function sealRecord(record: UnsealedRecord): PropertyRecord {
  const { hash: _, ...rest } = record as PropertyRecord
  const content = portable(rest, 'record') as unknown as UnsealedRecord
  return { ...content, hash: contentHash(content) }
}

/**
 * SHA-256, in hexadecimal, of the canonical JSON of a sealed record's fields other than `hash`, and `meanings`, in which
 * a better word for a parameter makes no other result.
 */
export function contentHash(content: UnsealedRecord): string {
  const { hash: _, meanings: __, ...rest } = content as PropertyRecord
  return sha256Hex(canonicalJson(rest as unknown as Json))
}

/**
 * A value as a record holds it: numbers to 8 significant digits, infinities spelled out.
 *
 * @throws ArgumentError on NaN, undefined and functions, naming where they are below `path`
 */
export function portable(value: unknown, path: string): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return portableNumber(value, path)
  if (Array.isArray(value)) return Array.from(value, (item, i) => portable(item, `${path}[${i}]`))
  if (typeof value === 'object') {
    const entries = Object.entries(value as object)
    return Object.fromEntries(entries.map(([key, item]) => [key, portable(item, `${path}.${key}`)]))
  }
  throw new ArgumentError(path, value, 'null, a boolean, a number, a string, an array or an object')
}

function portableNumber(value: number, path: string): number | string {
  if (Number.isNaN(value)) throw new ArgumentError(path, value, 'a number')
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity'
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value
  return Number(value.toPrecision(SIGNIFICANT_DIGITS))
}
