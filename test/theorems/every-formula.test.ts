import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { importsOf, ROOT } from '../imports.ts'
import { formulasOf } from './by-hand.ts'

/** Theorems, without the papers and their tables. */
const files = readdirSync(join(ROOT, 'theorems'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('/paper.ts'))

test('every theorem that computes something has numbers worked by hand', async () => {
  const worked = importsOf('test/theorems')
    .filter(({ file }) => file.endsWith('by-hand.test.ts'))
    .map(({ target }) => target)
  const missing: string[] = []
  for (const file of files) {
    const theorem = await import(pathToFileURL(join(ROOT, 'theorems', file)).href)
    const name = `#theorems/${file.slice(0, -'.ts'.length)}`
    if (formulasOf(theorem).length > 0 && !worked.includes(name)) missing.push(name)
  }
  expect(missing).toEqual([])
})
