import { mkdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MANIFEST, manifestText } from '../../src/project/manifest.ts'
import { folderChanges, writeFolder } from '../../src/project/write-folder.ts'
import { TemporaryFolder } from './temporary-folder.ts'

let folder: TemporaryFolder
beforeEach(() => {
  folder = new TemporaryFolder()
})
afterEach(() => folder.remove())

const pages = (...paths: string[]) => new Map(paths.map((path) => [path, `text of ${path}`]))

test('a run writes its files, and a manifest that names them', () => {
  expect(writeFolder(folder.path, pages('README.md', 'demo/coin.md'))).toEqual([
    MANIFEST,
    'README.md',
    'demo/coin.md',
  ])
  expect(folder.files()).toEqual({
    'README.md': 'text of README.md',
    'demo/coin.md': 'text of demo/coin.md',
    [MANIFEST]: '{\n  "files": [\n    "README.md",\n    "demo/coin.md"\n  ]\n}\n',
  })
})

test('the next run removes what the first one wrote and it does not, and nothing else', () => {
  writeFolder(folder.path, pages('README.md', 'demo/coin.md'))
  folder.put({ 'mine/notes.md': 'mine', 'demo/mine.md': 'mine', 'index.html': 'mine' })
  expect(writeFolder(folder.path, pages('README.md'))).toEqual([MANIFEST, 'demo/coin.md'])
  expect(folder.files()).toEqual({
    'README.md': 'text of README.md',
    'mine/notes.md': 'mine',
    'demo/mine.md': 'mine',
    'index.html': 'mine',
    [MANIFEST]: manifestText(['README.md']),
  })
})

test('a run that finds the same touches nothing', () => {
  writeFolder(folder.path, pages('README.md', 'demo/coin.md'))
  const times = () =>
    [MANIFEST, 'README.md', 'demo/coin.md'].map((path) => statSync(join(folder.path, path)).mtimeMs)
  const before = times()
  expect(writeFolder(folder.path, pages('demo/coin.md', 'README.md'))).toEqual([])
  expect(times()).toEqual(before)
})

test('a file that is gone is written again, and one that is gone need not be removed', () => {
  folder.put({ [MANIFEST]: manifestText(['README.md', 'demo/coin.md']) })
  expect(writeFolder(folder.path, pages('README.md'))).toEqual([MANIFEST, 'README.md'])
})

describe('where a file is to be written,', () => {
  const foreign = () => folderChanges(folder.path, pages('README.md', 'demo/coin.md')).foreign

  test("a stranger's is known by the manifest, or its absence", () => {
    folder.put({ 'README.md': 'mine' })
    expect(foreign()).toEqual(['README.md'])
    folder.put({ [MANIFEST]: manifestText(['demo/coin.md']) })
    expect(foreign()).toEqual(['README.md'])
    folder.put({ [MANIFEST]: manifestText(['README.md']) })
    expect(foreign()).toEqual([])
  })

  test('one with the very text is nobody’s loss, and ours from then on', () => {
    folder.put({ 'README.md': 'text of README.md' })
    expect(foreign()).toEqual([])
    writeFolder(folder.path, pages('README.md'))
    expect(writeFolder(folder.path, pages())).toEqual([MANIFEST, 'README.md'])
  })

  test('a folder, or a file above it, is a stranger’s', () => {
    mkdirSync(join(folder.path, 'README.md'))
    folder.put({ demo: 'mine' })
    expect(foreign()).toEqual(['README.md', 'demo/coin.md'])
  })
})

describe('a folder outside is safe', () => {
  const outside = new TemporaryFolder()
  afterAll(() => outside.remove())

  test('from a manifest that names a path there', () => {
    outside.put({ 'mine.md': 'mine' })
    folder.put({ [MANIFEST]: JSON.stringify({ files: ['README.md', join(outside.path, 'mine.md')] }) })
    expect(() => writeFolder(folder.path, pages())).toThrow('files[1] is ')
    expect(outside.files()).toEqual({ 'mine.md': 'mine' })
  })

  test('from a manifest that names a path through a link', () => {
    symlinkSync(outside.path, join(folder.path, 'link'))
    folder.put({ [MANIFEST]: manifestText(['link/mine.md']) })
    expect(folderChanges(folder.path, pages('link/mine.md')).foreign).toEqual(['link/mine.md'])
    expect(writeFolder(folder.path, pages())).toEqual([MANIFEST])
    expect(outside.files()).toEqual({ 'mine.md': 'mine' })
  })
})
