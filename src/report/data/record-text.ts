import { canonicalJson, type Json } from '../../random/canonical-json.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import { contentHash } from '../../trials/records/seal-record.ts'
import { ArgumentError } from '../../validation/argument-error.ts'

/** Fields whose elements get a line each, so that a changed point is a changed line. */
const ONE_ELEMENT_A_LINE: ReadonlySet<string> = new Set(['points', 'controls'])

/**
 * A sealed record as the text of its file: JSON with sorted keys, one field a line, one point and one
 * control a line.
 *
 * @throws ArgumentError if the record holds what JSON cannot, which a sealed one does not
 */
export function recordText(record: PropertyRecord): string {
  const fields = record as unknown as { readonly [field: string]: Json }
  const lines = Object.keys(fields)
    .sort()
    .map((field) => `  ${JSON.stringify(field)}: ${fieldText(field, fields[field] ?? null)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

function fieldText(field: string, value: Json): string {
  if (!ONE_ELEMENT_A_LINE.has(field) || !Array.isArray(value) || value.length === 0)
    return canonicalJson(value)
  return `[\n${value.map((item) => `    ${canonicalJson(item)}`).join(',\n')}\n  ]`
}

/**
 * The record in a file written by {@link recordText}.
 *
 * @throws ArgumentError if the text is not JSON, or its hash is not that of its content: somebody edited it
 */
export function parseRecord(text: string): PropertyRecord {
  const record = parsed(text)
  const hash = contentHash(record)
  if (record.hash !== hash)
    throw new ArgumentError(
      `hash of the record ${record.id}`,
      record.hash ?? null,
      `that of its content, ${hash}; it was edited: take its file back from the history, or delete it and verify again`,
    )
  return record
}

function parsed(text: string): PropertyRecord {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as PropertyRecord
  } catch {
    // Reported below, with the text.
  }
  throw new ArgumentError('text', text.length > 80 ? `${text.slice(0, 80)}…` : text, 'a record as JSON')
}
