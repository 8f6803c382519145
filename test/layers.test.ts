import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const SOURCE = join(ROOT, 'src')

/** Layers from the ground up: a folder imports only from those before it. */
const LAYERS = [
  'validation',
  'special',
  'random',
  'inference',
  'laws',
  'families',
  'training',
  'worlds',
  'claims',
  'trials',
  'report',
  'vitest',
]

interface Import {
  readonly file: string
  /** The folder that `file` is in: a layer, or a paper. */
  readonly layer: string
  readonly target: string
}

/** What the files in the folders of `root` import. */
function importsOf(root = SOURCE): Import[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file.includes('/'))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const targets = [...text.matchAll(/^(?:import|export) [^;]*? from '([^']+)'/gms)].map(
        (match) => match[1] ?? '',
      )
      return targets.map((target) => ({ file, layer: file.split('/')[0] ?? '', target }))
    })
}

/** The folder that a relative import from `file` leads to. */
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
  expect(users(/^fast-check$/)).toEqual(['trials/hunt.ts'])
  expect(users(/^vitest/).every((file) => file.startsWith('vitest/'))).toBe(true)
  expect(users(/^(@stdlib|lib-r-math)/).every((file) => file.startsWith('special/'))).toBe(true)
})

test.each(['theorems', 'properties'])('%s import the door, each other by name, and libraries', (folder) => {
  const imports = importsOf(join(ROOT, folder))
  expect(imports.length).toBeGreaterThan(100)
  const past = imports.filter((each) => {
    if (each.target.startsWith('.')) return layerOf(each) !== each.layer
    return /^(#(?!theorems\/)|collapse-check\/)/.test(each.target)
  })
  expect(past).toEqual([])
})

/** The files and packages that importing a file loads, itself included; what only types import is left out. */
function loadedBy(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded
  loaded.add(file)
  const text = readFileSync(join(SOURCE, file), 'utf8')
  for (const [, target = ''] of text.matchAll(/^(?:import|export) (?!type )[^'=()]* from '([^']+)'/gm)) {
    if (target.startsWith('.')) loadedBy(join(file, '..', target), loaded)
    else loaded.add(target)
  }
  return loaded
}

test('the door loads neither vitest nor the pages', () => {
  const loaded = [...loadedBy('index.ts')]
  expect(loaded).toContain('fast-check')
  expect(loaded.filter((each) => /^(vitest$|vitest\/node|report\/|vega)/.test(each))).toEqual([])
})
