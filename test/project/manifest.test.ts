import { afterAll, expect, test } from 'vitest'
import { MANIFEST, manifestText, readManifest } from '../../src/project/manifest.ts'
import { TemporaryFolder } from './temporary-folder.ts'

const folder = new TemporaryFolder()
afterAll(() => folder.remove())

test('without a manifest no file is known', () => {
  expect(readManifest(folder.path)).toEqual(new Set())
})

test('a manifest is one text for one set of files, and is read back as that set', () => {
  const text = manifestText(['b/c.md', 'B.md', 'a.md', 'a.md'])
  expect(text).toBe(manifestText(['a.md', 'b/c.md', 'B.md']))
  folder.put({ [MANIFEST]: text })
  expect([...readManifest(folder.path)]).toEqual(['B.md', 'a.md', 'b/c.md'])
})

test.each([
  '../mine.md',
  'demo/../../mine.md',
  '/mine.md',
  'C:/mine.md',
  '..\\mine.md',
  '..',
  '.',
  '',
  'demo//x',
  7,
])('a manifest that names %j is refused', (path) => {
  folder.put({ [MANIFEST]: JSON.stringify({ files: ['a.md', path] }) })
  const shown = typeof path === 'string' ? `'${path}'` : path
  expect(() => readManifest(folder.path)).toThrow(
    `${MANIFEST}: files[1] is ${shown}; allowed: a file's path in this folder, such as demo/coin.md`,
  )
})

test.each(['', 'null', '[]', '{"files":"a.md"}'])('%j is no manifest', (text) => {
  folder.put({ [MANIFEST]: text })
  expect(() => readManifest(folder.path)).toThrow(
    `${MANIFEST} is '${text}'; allowed: {"files":[…]}, as a run writes it`,
  )
})
