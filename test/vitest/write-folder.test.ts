import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFolder } from '../../src/vitest/write-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const nothing = () => false

test('a folder comes to hold exactly the files given', () => {
  mkdirSync(join(folder, 'records'))
  writeFileSync(join(folder, 'records/old.json'), 'old')
  expect(writeFolder(folder, new Map([['records/new.json', 'new']]), nothing)).toEqual([
    'records/new.json',
    'records/old.json',
  ])
  expect(readFileSync(join(folder, 'records/new.json'), 'utf8')).toBe('new')
  expect(() => statSync(join(folder, 'records/old.json'))).toThrow()
})

test('what is to be kept is left alone', () => {
  mkdirSync(join(folder, 'guide'))
  writeFileSync(join(folder, 'guide/page.md'), 'by hand')
  expect(writeFolder(folder, new Map(), (path) => path.startsWith('guide/'))).toEqual([])
  expect(readFileSync(join(folder, 'guide/page.md'), 'utf8')).toBe('by hand')
})

test('a file that already has the text is not touched', () => {
  const files = new Map([['page.md', 'text']])
  expect(writeFolder(folder, files, nothing)).toEqual(['page.md'])
  expect(writeFolder(folder, files, nothing)).toEqual([])
})
