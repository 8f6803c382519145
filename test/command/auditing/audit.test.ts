import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { FOLDER } from '../../audit/text-loops.ts'
import { ROOT } from '../../imports.ts'
import { TemporaryFolder } from '../../project/temporary-folder.ts'
import { said } from '../said.ts'

const honest = join(ROOT, FOLDER, 'words.jsonl')
const cold = join(ROOT, FOLDER, 'words-at-temperature-0.9.jsonl')

test('a flagged loop ends with 1, another with 0; the evidence is drawn', async () => {
  const folder = new TemporaryFolder()
  onTestFinished(() => folder.remove())
  expect(await said(folder.path, ['audit', honest])).toMatchObject({
    code: 0,
    printed: expect.stringContaining('That is no proof that the loop resamples'),
  })
  const flagged = await said(folder.path, ['audit', cold, '--plot', 'evidence.svg'])
  expect(flagged).toMatchObject({
    code: 1,
    printed: expect.stringContaining('loses faster than independent'),
  })
  expect(readFileSync(join(folder.path, 'evidence.svg'), 'utf8')).toContain('<svg')
})

test('what is piped in is read as it comes, and ends with the same words', async () => {
  const binary = join(ROOT, 'bin/collapse-check.js')
  const options = { input: readFileSync(honest), encoding: 'utf8' } as const
  const piped = execFileSync(process.execPath, [binary, 'audit', '--json'], options).trim().split('\n')
  const { printed } = await said(ROOT, ['audit', honest, '--json'])
  expect(piped).toEqual(printed.split('\n'))
  expect(piped.map((line) => JSON.parse(line).round)).toEqual(Array.from({ length: 13 }, (_, round) => round))
})

test.each<[string, readonly string[], string]>([
  ['a file that there is not', ['none.jsonl'], 'there is no file none.jsonl'],
  [
    'a workflow that there is not',
    [honest, '--workflow', 'replaced'],
    "--workflow is 'replaced'; allowed: replace,",
  ],
  ['a rate that is none', [honest, '--alpha', '2'], 'alpha is 2; allowed: a probability in (0, 1)'],
  ['a file of something else', [join(ROOT, 'LICENSE')], 'line'],
])('a wrong use ends with 2 and says what is allowed: %s', async (_, words, message) => {
  const { code, noted } = await said(ROOT, ['audit', ...words])
  expect(noted).toContain(message)
  expect(code).toBe(2)
})
