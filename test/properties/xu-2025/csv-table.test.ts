import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { csvTable } from '../../../properties/xu-2025/worlds/csv-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'csv-table-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'data.csv')
const read = (text: string) => {
  writeFileSync(file, text)
  return csvTable(file)
}

describe('a CSV file', () => {
  test('is names, then numbers', () => {
    expect(read('a,b\n1,2.5\n-3e2,0\n')).toEqual({
      columns: ['a', 'b'],
      rows: [
        [1, 2.5],
        [-300, 0],
      ],
    })
  })

  test('may end its lines as Windows and old Macs do, and begin with a mark', () => {
    const table = { columns: ['a', 'b'], rows: [[1, 2]] }
    expect(read('a,b\r\n1,2\r\n')).toEqual(table)
    expect(read('a,b\r1,2')).toEqual(table)
    expect(read('\uFEFFa,b\n1,2')).toEqual(table)
  })

  test('may have spaces around fields and empty lines between lines', () => {
    expect(read('\n a , b \n\n 1 ,\t2\n   \n')).toEqual({ columns: ['a', 'b'], rows: [[1, 2]] })
  })

  test('may quote fields, with commas and quotes in them', () => {
    expect(read('"height, cm","the ""big"" one"\n"1", "2" \n')).toEqual({
      columns: ['height, cm', 'the "big" one'],
      rows: [[1, 2]],
    })
  })

  test('may have no lines but names: what is too few is said elsewhere', () => {
    expect(read('a,b')).toEqual({ columns: ['a', 'b'], rows: [] })
  })

  test('must be there', () => {
    const none = join(folder, 'none.csv')
    expect(() => csvTable(none)).toThrow(`TABLE is '${none}'; allowed: a CSV file that can be read`)
    expect(() => csvTable(folder)).toThrow('a CSV file that can be read')
  })

  test('must not be empty', () => {
    for (const text of ['', '\n \r\n']) {
      expect(() => read(text)).toThrow(
        `TABLE ${file} line 1 is ''; allowed: column names, separated by commas`,
      )
    }
  })

  test('must name every column, each by a name of its own', () => {
    expect(() => read('a,,c\n1,2,3')).toThrow(`TABLE ${file} line 1, column 2 is ''; allowed: a name`)
    expect(() => read('a,b,\n1,2,3')).toThrow(`TABLE ${file} line 1, column 3 is ''; allowed: a name`)
    expect(() => read('a,b,a\n1,2,3')).toThrow(
      `TABLE ${file} line 1, column 3 is 'a'; allowed: a name that no other column has`,
    )
  })

  test('must have as many fields in every line as there are names', () => {
    expect(() => read('a,b\n1,2\n\n3\n')).toThrow(
      `TABLE ${file} line 4 is '3'; allowed: 2 fields, as there are columns, not 1`,
    )
    expect(() => read('a,b\n1,2,3')).toThrow(`TABLE ${file} line 2 is '1,2,3'; allowed: 2 fields`)
    expect(() => read('a,b\n1,2,')).toThrow('not 3')
  })

  test('must hold finite numbers', () => {
    for (const cell of ['x', '', '1 2', 'NaN', 'Infinity', '1e999', '"1,5"']) {
      expect(() => read(`a,b\n1,2\n3,${cell}\n`)).toThrow(
        `TABLE ${file} line 3, column 'b' is '${cell.replaceAll('"', '')}'; allowed: a finite number`,
      )
    }
  })

  test('must close its quotes on the line that opens them, and quote whole fields', () => {
    for (const line of ['"1,2', '1,"2', '"1"2,3', '1,2"']) {
      expect(() => read(`a,b\n${line}\n`)).toThrow(
        `TABLE ${file} line 2 is '${line}'; allowed: fields without quotes, or with one before and one after`,
      )
    }
  })
})
