import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { jsonTable } from '../../data/json.ts'

const folder = mkdtempSync(join(tmpdir(), 'json-table-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'data.json')
const read = (value: unknown) => {
  writeFileSync(file, JSON.stringify(value))
  return jsonTable(file)
}

describe('a JSON table', () => {
  test('is objects with the same fields, in any order', () => {
    expect(
      read([
        { a: 1, b: 2.5 },
        { b: 0, a: -300 },
      ]),
    ).toEqual({
      columns: ['a', 'b'],
      rows: [
        [1, 2.5],
        [-300, 0],
      ],
    })
  })

  test('must be an array of objects', () => {
    for (const value of [{ a: 1 }, [], 3]) {
      expect(() => read(value)).toThrow(`TABLE is '${file}'; allowed: a JSON array of objects`)
    }
    expect(() => read([{ a: 1 }, [1]])).toThrow(
      `TABLE ${file}, entry 2 is [1]; allowed: a JSON array of objects`,
    )
    writeFileSync(file, '[{"a": 1')
    expect(() => jsonTable(file)).toThrow(`TABLE is '${file}'; allowed: valid JSON`)
  })

  test('must have the same fields in every entry', () => {
    expect(() => read([{ a: 1, b: 2 }, { a: 1 }])).toThrow(
      `TABLE ${file}, entry 2 is {"a":1}; allowed: the fields of the first entry, a, b`,
    )
  })

  test('must hold numbers', () => {
    expect(() => read([{ a: 1 }, { a: '1' }])).toThrow(
      `TABLE ${file}, entry 2, field 'a' is '1'; allowed: a finite number`,
    )
    expect(() => read([{ a: null }])).toThrow(
      `TABLE ${file}, entry 1, field 'a' is null; allowed: a finite number`,
    )
  })
})
