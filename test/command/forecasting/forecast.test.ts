import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { RECIPE_OPTIONS } from '../../../src/command/forecasting/recipe-words.ts'
import { recipeSchema } from '../../../src/forecast/recipe/recipe-schema.ts'
import { TemporaryFolder } from '../../project/temporary-folder.ts'
import { said } from '../said.ts'

const loop = { model: 'mean', workflow: 'replace', real: 100, synthetic: 100, rounds: 10 }
const flags = Object.entries(loop).flatMap(([field, value]) => [`--${field}`, String(value)])

/** A folder with these files, which is gone after the test. */
function folderOf(files: { readonly [path: string]: string }): string {
  const folder = new TemporaryFolder()
  onTestFinished(() => folder.remove())
  folder.put(files)
  return folder.path
}

test('every field of a recipe has a flag', () => {
  const fields = Object.keys(recipeSchema.entries).filter((field) => field !== '$schema')
  const named = fields.map((field) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
  expect(RECIPE_OPTIONS.map(({ name }) => name).sort()).toEqual(named.sort())
})

test('flags, a file, and a file of which flags change a field, are the same recipe', async () => {
  const folder = folderOf({
    'mine.json': JSON.stringify(loop),
    'other.json': JSON.stringify({ ...loop, rounds: 3 }),
  })
  const byFlags = await said(folder, ['forecast', ...flags, '--json'])
  expect(byFlags.code).toBe(0)
  expect((await said(folder, ['forecast', '--recipe', 'mine.json', '--json'])).printed).toBe(byFlags.printed)
  const changed = await said(folder, ['forecast', '--recipe', 'other.json', '--rounds', '10', '--json'])
  expect(changed.printed).toBe(byFlags.printed)
  expect(JSON.parse(byFlags.printed).answers[0]).toMatchObject({ value: 11, claim: { verdict: 'certified' } })
})

test('numbers as comma-separated values, and as a figure', async () => {
  const folder = folderOf({})
  const { printed } = await said(folder, ['forecast', ...flags, '--csv', '--plot', 'mine.svg'])
  const lines = printed.split('\n')
  expect(lines[0]).toBe('key,quantity,unit,kind,round,value,claim,hash,standing,inside')
  expect(lines.find((line) => line.startsWith('error') && line.includes('exact,10,'))).toContain(
    ',11,xu-2025/random-walk-risk,',
  )
  expect(readFileSync(join(folder, 'mine.svg'), 'utf8')).toContain('<svg')
})

test('two recipes side by side, and what it would take', async () => {
  const folder = folderOf({ 'other.json': JSON.stringify({ ...loop, rounds: 3 }) })
  const { printed } = await said(folder, ['forecast', ...flags, '--compare', 'other.json'])
  expect(printed).toMatch(/squared error of the mean.*11 \(exact\) +\| +4 \(exact\)/)
  const wanted = await said(folder, ['forecast', ...flags, '--want', 'error<=2', '--vary', 'synthetic'])
  expect(wanted.printed).toContain('from synthetic = 1\u202f000, where it is 2')
})

test('a check says what it found, with progress beside the output', async () => {
  const { code, printed, noted } = await said(folderOf({}), [
    'forecast',
    ...flags,
    '--check',
    '--margin',
    '0.2',
  ])
  expect(code).toBe(0)
  expect(printed).toMatch(/squared error of the mean: 11 certified; measured/)
  expect(noted).toMatch(/runs, at most/)
})

describe('a wrong use ends with 2 and says what is allowed:', () => {
  test.each<[string, readonly string[], string]>([
    ['no recipe', [], 'model is undefined; allowed: mean'],
    ['a word for a number', [...flags, '--rounds', 'ten'], "rounds is 'ten'; allowed: an integer from 1"],
    ['a word that is none', [...flags, '--workflow', 'replaced'], "the nearest is 'replace'"],
    ['a file that there is not', ['--recipe', 'none.json'], 'there is no file none.json'],
    ['a wish without an input', [...flags, '--want', 'error<=2'], '--want and --vary go together'],
    [
      'a margin of nothing',
      [...flags, '--check', '--margin', '0'],
      'margin is 0; allowed: a probability in (0, 1)',
    ],
    ['a file that is no recipe', ['--recipe', 'list.json'], 'recipe is [1]; allowed: an object'],
    ['a file that is no JSON', ['--recipe', 'broken.json'], 'allowed: JSON, with the fields of a recipe'],
  ])('%s', async (_, words, message) => {
    const { code, noted } = await said(folderOf({ 'list.json': '[1]', 'broken.json': '{' }), [
      'forecast',
      ...words,
    ])
    expect(noted).toContain(message)
    expect(code).toBe(2)
  })
})
