import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, LAYERS, layerOf, ROOT, targetLayer } from './imports.ts'

const SOURCE = importsOf('src')

test('a layer imports only from layers below it', () => {
  expect(SOURCE.length).toBeGreaterThan(100)
  const upward = SOURCE.filter((each) => {
    const [from, to] = [layerOf(each.file), targetLayer(each)]
    return from !== undefined && to !== undefined && LAYERS.indexOf(to) > LAYERS.indexOf(from)
  })
  expect(upward).toEqual([])
})

test('every folder of src is a layer', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  expect(folders.map(({ name }) => name).sort()).toEqual([...LAYERS].sort())
})

test('fast-check stands behind one file, vitest behind one folder, special functions and hashes behind others', () => {
  const users = (name: RegExp) => [
    ...new Set(SOURCE.filter(({ target }) => name.test(target)).map(({ file }) => file)),
  ]
  expect(users(/^fast-check$/)).toEqual(['src/trials/search/hunt.ts'])
  expect(users(/^@noble/)).toEqual(['src/random/sha256.ts'])
  expect(users(/^vitest/).every((file) => file.startsWith('src/vitest/'))).toBe(true)
  expect(users(/^(@stdlib|lib-r-math)/).every((file) => file.startsWith('src/special/libraries/'))).toBe(true)
  expect(users(/^node:/).every((file) => /^src\/(project|workers|vitest|command)\//.test(file))).toBe(true)
})

test.each(['theorems', 'properties'])('%s import the door, each other by name, and libraries', (folder) => {
  const imports = importsOf(folder)
  expect(imports.length).toBeGreaterThan(100)
  const paper = (file: string) => file.split('/').slice(0, 2).join('/')
  const past = imports.filter(({ file, target }) =>
    target.startsWith('.')
      ? paper(join(file, '..', target)) !== paper(file)
      : /^(#(?!theorems\/|data\/)|collapse-check\/)/.test(target),
  )
  expect(past).toEqual([])
})

/** The files and packages that importing a file loads, itself included; what only types import is left out. */
function loadedBy(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded
  loaded.add(file)
  const text = readFileSync(join(ROOT, file), 'utf8')
  for (const [, target = ''] of text.matchAll(/^(?:import|export) (?!type )[^'=()]* from '([^']+)'/gm)) {
    if (target.startsWith('.')) loadedBy(join(file, '..', target), loaded)
    else loaded.add(target)
  }
  return loaded
}

test('the door of assert loads what judging needs: no pages, no training, no runner, one special function', () => {
  const loaded = [...loadedBy('src/assert/index.ts')]
  expect(loaded.filter((each) => !each.startsWith('src/')).sort()).toEqual([
    '@noble/hashes/sha2.js',
    '@noble/hashes/utils.js',
    '@stdlib/math-base-special-gammaln',
  ])
  const folders = new Set(loaded.flatMap((file) => layerOf(file) ?? []))
  expect([...folders].sort()).toEqual(['assert', 'claims', 'inference', 'random', 'special', 'validation'])
  expect(loaded.filter((file) => layerOf(file) === 'claims').sort()).toEqual([
    'src/claims/criteria/always.ts',
    'src/claims/criteria/comparison.ts',
    'src/claims/criteria/distribution.ts',
    'src/claims/criteria/mean.ts',
    'src/claims/criteria/number-text.ts',
    'src/claims/criteria/probability.ts',
    'src/claims/observer.ts',
  ])
  // The logarithm of the beta function, for intervals: the file that has it, and those that it is made of.
  expect(loaded.filter((file) => layerOf(file) === 'special').sort()).toEqual([
    'src/special/libraries/gammaln.ts',
    'src/special/log-beta-tail.ts',
    'src/special/log1p-minus-x.ts',
    'src/special/stirling-correction.ts',
  ])
})

test('what reads LaTeX is for tests alone', () => {
  const users = importsOf('src', 'theorems', 'properties', 'bench').filter(({ target }) =>
    target.startsWith('@cortex-js/'),
  )
  expect(users).toEqual([])
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(Object.keys(dependencies)).not.toContain('@cortex-js/compute-engine')
  expect(Object.keys(devDependencies)).toContain('@cortex-js/compute-engine')
})

test('the door loads neither vitest nor the pages, and nothing of Node', () => {
  const loaded = [...loadedBy('src/index.ts')]
  expect(loaded).toContain('fast-check')
  expect(
    loaded.filter((each) => /^(vitest$|vitest\/node|src\/(report|project)\/|vega|valibot|node:)/.test(each)),
  ).toEqual([])
})
