import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { notInBrowsers } from '../../../site/try/in-browsers.ts'
import { importsOf, ROOT } from '../../imports.ts'

const IMPORTS = importsOf('properties')

/** Whether a file, or what it imports beside it, asks for files of the machine or for a library that trains networks. */
function needsMachine(file: string): boolean {
  return IMPORTS.filter((each) => each.file === file).some(({ target }) =>
    target.startsWith('.')
      ? needsMachine(join(file, '..', target))
      : /^(#data|@tensorflow|node:)/.test(target),
  )
}

const files = [...new Set(IMPORTS.map(({ file }) => file))].filter((file) => file.endsWith('.property.ts'))
const idOf = (file: string) => file.replace(/^properties\/|\.property\.ts$/g, '')

test('a page says of exactly those properties that need the machine that it cannot run them', () => {
  expect(files.length).toBeGreaterThan(200)
  const said = files.filter((file) => notInBrowsers(idOf(file)) !== undefined)
  expect(said).toEqual(files.filter(needsMachine))
  expect(said.length).toBeGreaterThan(10)
})

test('what is bundled leaves out the same', () => {
  const text = readFileSync(join(ROOT, 'site/try/claims.ts'), 'utf8')
  const [, prefixes = ''] = /\{([a-z,-]+)\}\*\.property/.exec(text) ?? []
  const names = files.map((file) => ({ file, name: idOf(file).split('/')[1] ?? '' }))
  const left = names.filter(({ name }) => prefixes.split(',').some((prefix) => name.startsWith(prefix)))
  expect(left.map(({ file }) => file)).toEqual(files.filter(needsMachine))
})
