import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterEach, expect, test, vi } from 'vitest'
import { seeded } from './seeded.ts'

afterEach(() => void vi.unstubAllEnvs())

const seeds: number[] = []
test.each(['one test', 'another test'])('%s has a seed of its own, the same whenever it is asked', () => {
  vi.stubEnv('TEST_EPOCH', undefined)
  const { seed } = seeded()
  expect(seeded(3).seed).toBe(seed)
  expect(seeds).not.toContain(seed)
  seeds.push(seed)
})

test('TEST_EPOCH draws others', () => {
  vi.stubEnv('TEST_EPOCH', undefined)
  const { seed } = seeded()
  vi.stubEnv('TEST_EPOCH', 'tests')
  expect(seeded().seed).toBe(seed)
  vi.stubEnv('TEST_EPOCH', 'other')
  expect(seeded().seed).not.toBe(seed)
})

test('TEST_RUNS raises the number of runs', () => {
  vi.stubEnv('TEST_RUNS', undefined)
  expect(seeded(30).numRuns).toBe(30)
  vi.stubEnv('TEST_RUNS', '400')
  expect(seeded(30).numRuns).toBe(400)
  expect(seeded(500).numRuns).toBe(500)
  vi.stubEnv('TEST_RUNS', 'many')
  expect(() => seeded(30)).toThrow('TEST_RUNS is NaN; allowed: an integer, 1 or above')
})

/** What draws in a file without `seeded(…)` as its second argument. */
function unseeded(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      /^fc\.(assert|check|sample|statistics)$/.test(node.expression.getText())
    ) {
      if (!node.arguments[1]?.getText().startsWith('seeded(')) found.push(`${file}: ${node.getText()}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('every test that draws takes its seed from there', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(import.meta.dirname, file))
  const drawing = files.filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"))
  expect(drawing.length).toBeGreaterThan(10)
  expect(drawing.flatMap(unseeded)).toEqual([])
})
