import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { PACKED_RECORDS, packedRecords, packRecords } from '../../src/project/packed-records.ts'
import { readRecord, readRecords, recordIds } from '../../src/project/read-records.ts'
import { recordText } from '../../src/report/data/record-text.ts'
import { recordPath } from '../../src/report/text/page-paths.ts'
import { ROOT } from '../imports.ts'
import { TemporaryFolder } from './temporary-folder.ts'

const RECORDS = readRecords(ROOT)
const [FIRST, SECOND] = RECORDS.map((record) => ({ id: record.id, text: recordText(record) }))
const PACKED = packRecords(RECORDS)

/** A folder with packed records, which is gone after the test. */
function folderWith(packed: Uint8Array): TemporaryFolder {
  const folder = new TemporaryFolder()
  onTestFinished(() => folder.remove())
  const file = join(folder.path, PACKED_RECORDS)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, packed)
  return folder
}

describe('packed records', () => {
  test('give back every file of docs/records, byte for byte, in the order of the pages', () => {
    const { path } = folderWith(PACKED)
    expect(recordIds(path)).toEqual(recordIds(ROOT))
    for (const record of readRecords(path)) {
      expect(recordText(record)).toBe(readFileSync(join(ROOT, 'docs', recordPath(record.id)), 'utf8'))
    }
  })

  test('take a quarter of the room of the files, or less', () => {
    const files = RECORDS.reduce((sum, record) => sum + recordText(record).length, 0)
    expect(PACKED.length).toBeLessThan(files / 4)
  })

  test('are not asked where the project has files of records', () => {
    const folder = folderWith(packRecords(RECORDS.slice(0, 2)))
    folder.put({ [join('docs', recordPath(FIRST?.id ?? ''))]: FIRST?.text ?? '' })
    expect(recordIds(folder.path)).toEqual([FIRST?.id])
    expect(readRecord(folder.path, SECOND?.id ?? '')).toBeUndefined()
  })

  test('that somebody edited are refused by their hash', () => {
    const [record] = RECORDS
    const edited = gzipSync(`${JSON.stringify({ ...record, title: 'another' })}\n`)
    const { path } = folderWith(edited)
    expect(() => readRecords(path)).toThrow(
      /^hash of the record \S+ is '[0-9a-f]{64}'; allowed: that of its content, .*take its file back/,
    )
  })

  test.each([
    ['are not compressed', new TextEncoder().encode('{}\n')],
    ['end too early', packRecords(RECORDS.slice(0, 2)).slice(0, 1000)],
    ['are no JSON', gzipSync('{"id":\n')],
  ])('that %s are refused by the name of the file', (_, packed) => {
    const { path } = folderWith(packed)
    expect(() => packedRecords(path)).toThrow(
      /^file is '.*records\.jsonl\.gz'; allowed: records as .*; install it again$/,
    )
  })
})
