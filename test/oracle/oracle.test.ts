import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { oracleRows } from '../../oracle/rows.ts'
import { oracleCsv, oracleJson } from '../../oracle/texts.ts'
import { WITHOUT_ROWS } from '../../oracle/without-rows.ts'
import { laws } from '../../src/index.ts'
import { ROOT } from '../imports.ts'

const FOLDER = join(ROOT, 'oracle')
const committed = (file: string) => readFileSync(join(FOLDER, file), 'utf8')
const rows = oracleRows()

test('the committed files are what the laws give', () => {
  expect(committed('oracle.json')).toBe(oracleJson(rows))
  expect(committed('oracle.csv')).toBe(oracleCsv(rows))
})

test('every exported law has a row, or a reason why not', () => {
  const known = new Set([...rows.map(({ law }) => law), ...Object.keys(WITHOUT_ROWS)])
  expect(Object.keys(laws).filter((law) => !known.has(law))).toEqual([])
  expect([...known].filter((law) => !(law in laws))).toEqual([])
  expect(rows.filter(({ law }) => law in WITHOUT_ROWS)).toEqual([])
})

test('every row is a number, and names claims that there are and that their laws stand behind', () => {
  const { claims } = JSON.parse(readFileSync(join(ROOT, 'docs/index.json'), 'utf8'))
  const verdicts = new Map(claims.map(({ id, verdict }: { id: string; verdict: string }) => [id, verdict]))
  expect(rows.filter(({ value }) => !Number.isFinite(value))).toEqual([])
  expect(rows.flatMap((row) => row.claims).filter((id) => verdicts.get(id) !== 'certified')).toEqual([])
})

test('no two rows ask the same', () => {
  const questions = rows.map(({ law, parameters, quantity }) => JSON.stringify([law, parameters, quantity]))
  expect(new Set(questions).size).toBe(rows.length)
})

describe.runIf(spawnSync('python3', ['--version']).status === 0)('the reader in Python', () => {
  const python = (code: string) =>
    spawnSync(
      'python3',
      [
        '-c',
        `import random, sys; sys.path.insert(0, 'oracle'); sys.dont_write_bytecode = True; from check import *; random.seed(1); ${code}`,
      ],
      { cwd: ROOT, encoding: 'utf8' },
    )
  const walk = "check('reciprocalSum', 'squared error', squared_error)"

  test('agrees with a simulator that is right', () => {
    const { status, stdout } = python(`sys.exit(0 if ${walk} else 1)`)
    expect(stdout.trim().split('\n')).toHaveLength(rows.filter(({ law }) => law === 'reciprocalSum').length)
    expect(status).toBe(0)
  })

  test('disagrees with one that forgets the last generation', () => {
    const { status } = python(
      "sys.exit(0 if check('reciprocalSum', 'squared error', lambda sizes: squared_error(sizes[:-1])) else 1)",
    )
    expect(status).toBe(1)
  })
})
