import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { canonicalJson, type Json } from '../random/canonical-json.ts'
import type { PropertyRecord } from '../trials/records/record.ts'
import { ArgumentError } from '../validation/argument-error.ts'

/** Below the package, which has it in place of `docs/records`: all records, a line of JSON each, compressed by gzip. */
export const PACKED_RECORDS = join('dist', 'records.jsonl.gz')

/** Records as the package holds them. {@link recordText} of each gives back the bytes of its file. */
export function packRecords(records: readonly PropertyRecord[]): Uint8Array {
  const lines = records.map((record) => `${canonicalJson(record as unknown as Json)}\n`)
  return gzipSync(lines.join(''), { level: 9 })
}

const read = new Map<string, ReadonlyMap<string, string>>()

/**
 * The texts of packed records by id, in the order of the pages; none for a project that packs none, or has their files.
 *
 * @throws ArgumentError if the file is not what {@link packRecords} makes
 */
export function packedRecords(root: string): ReadonlyMap<string, string> {
  const file = join(root, PACKED_RECORDS)
  if (existsSync(join(root, 'docs', 'records')) || !existsSync(file)) return new Map()
  const texts = read.get(file) ?? unpack(file)
  read.set(file, texts)
  return texts
}

function unpack(file: string): ReadonlyMap<string, string> {
  try {
    const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
    return new Map(lines.map((line) => [String(JSON.parse(line).id), line]))
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new ArgumentError('file', file, `records as the package holds them (${what}); install it again`)
  }
}
