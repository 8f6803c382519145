import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { covariance, realTable, standardised } from '../../../properties/xu-2025/worlds/table.ts'

const folder = mkdtempSync(join(tmpdir(), 'table-'))
afterAll(() => rmSync(folder, { recursive: true }))
const squares = Array.from({ length: 12 }, (_, i) => [i, i * i])

// The correlation of 0 … 11 with their squares, from Σ i = 66, Σ i² = 506, Σ i³ = 4356 and Σ i⁴ = 39 974.
const correlation = (4356 - (66 * 506) / 12) / Math.sqrt((506 - (66 * 66) / 12) * (39_974 - (506 * 506) / 12))

describe('a table', () => {
  test('is standardised: mean 0, variance 1, whatever the units', () => {
    for (const [scale, shift] of [
      [1, 0],
      [1e6, -3e9],
      [1e-200, 0],
      [1e200, 0],
    ] as const) {
      const rows = squares.map((row) => row.map((x) => scale * x + shift))
      const table = standardised('squares', { columns: ['n', 'n²'], rows })
      const [[one = 0, between = 0] = [], [, other = 0] = []] = covariance(table)
      expect(one).toBeCloseTo(1, 6)
      expect(other).toBeCloseTo(1, 6)
      expect(between).toBeCloseTo(correlation, 6)
      for (const c of [0, 1]) {
        expect(table.rows.reduce((sum, row) => sum + (row[c] ?? Number.NaN), 0)).toBeCloseTo(0, 6)
      }
    }
  })

  test('is read from the file that is named', () => {
    const file = join(folder, 'squares.csv')
    writeFileSync(file, ['n,square', ...squares.map((row) => row.join())].join('\n'))
    const table = realTable(file)
    expect([table.name, table.columns, table.rows.length]).toEqual([file, ['n', 'square'], 12])
  })

  test('is that of the dependencies’ sources if none is named', () => {
    const table = realTable(undefined)
    expect(table.columns).toEqual(['log bytes', 'log lines', 'log words'])
    expect(table.rows.length).toBeGreaterThan(100)
  })

  test('must have columns that vary', () => {
    for (const constant of [0, 3, 1e9, 0.1]) {
      const rows = squares.map(([n = 0]) => [n, constant])
      expect(() => standardised('t.csv', { columns: ['n', 'c'], rows })).toThrow(
        `TABLE t.csv, every line of column 'c' is ${constant}; allowed: values that differ`,
      )
    }
  })

  test('must have ten rows, and two a column', () => {
    expect(() => standardised('t.csv', { columns: ['n', 'm'], rows: squares.slice(0, 9) })).toThrow(
      "TABLE t.csv is '9 rows'; allowed: at least 10: ten, and two a column",
    )
    const columns = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    expect(() => standardised('t.csv', { columns, rows: squares })).toThrow('at least 14')
  })

  test('must not have more than ten columns', () => {
    const columns = Array.from({ length: 11 }, (_, c) => `c${c}`)
    expect(() => standardised('t.csv', { columns, rows: [] })).toThrow(
      "TABLE t.csv line 1 is '11 columns'; allowed: at most 10",
    )
  })
})
