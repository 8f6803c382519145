import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SOURCE = join(import.meta.dirname, '../src')

/** Layers from the ground up: a folder imports only from those before it. */
const LAYERS = [
  'validation',
  'special',
  'random',
  'inference',
  'laws',
  'families',
  'training',
  'claims',
  'report',
  'vitest',
]

interface Import {
  readonly file: string
  readonly layer: string
  readonly target: string
}

function importsOf(): Import[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file.includes('/'))
    .flatMap((file) => {
      const text = readFileSync(join(SOURCE, file), 'utf8')
      const targets = [...text.matchAll(/^(?:import|export) [^;]*? from '([^']+)'/gms)].map(
        (match) => match[1] ?? '',
      )
      return targets.map((target) => ({ file, layer: file.split('/')[0] ?? '', target }))
    })
}

/** The layer that a relative import from `file` leads to. */
function layerOf({ file, target }: Import): string {
  return join(file, '..', target).split('/')[0] ?? ''
}

test('a layer imports only from layers below it', () => {
  const imports = importsOf()
  expect(imports.length).toBeGreaterThan(100)
  const upward = imports
    .filter(({ target }) => target.startsWith('.'))
    .filter((each) => LAYERS.indexOf(layerOf(each)) > LAYERS.indexOf(each.layer))
  expect(upward).toEqual([])
})

test('every folder of src is a layer', () => {
  const folders = readdirSync(SOURCE, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual([...LAYERS].sort())
})

test('fast-check stands behind one file, vitest behind one folder, special functions behind another', () => {
  const users = (name: RegExp) => [
    ...new Set(
      importsOf()
        .filter(({ target }) => name.test(target))
        .map(({ file }) => file),
    ),
  ]
  expect(users(/^fast-check$/)).toEqual(['claims/hunt.ts'])
  expect(users(/^vitest/).every((file) => file.startsWith('vitest/'))).toBe(true)
  expect(users(/^(@stdlib|lib-r-math)/).every((file) => file.startsWith('special/'))).toBe(true)
})
