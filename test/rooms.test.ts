import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, LAYERS, ROOT } from './imports.ts'

const SOURCE = importsOf('src').filter(({ target }) => target.startsWith('.'))
const EDGES = SOURCE.map(({ file, target }) => [file, join(file, '..', target)] as const)

/** What belongs to each key; `Map.groupBy` is not in Node 20. */
function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** A circle among the nodes that the edges join, from a node back to itself; undefined if there is none. */
function circle(edges: readonly (readonly [string, string])[]): readonly string[] | undefined {
  const next = grouped(edges, ([from]) => from)
  const done = new Set<string>()
  const search = (node: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node]
    if (done.has(node)) return undefined
    for (const [, to] of next.get(node) ?? []) {
      const found = search(to, [...way, node])
      if (found !== undefined) return found
    }
    done.add(node)
    return undefined
  }
  for (const node of next.keys()) {
    const found = search(node, [])
    if (found !== undefined) return found
  }
  return undefined
}

test('a circle is found where there is one', () => {
  expect(
    circle([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ]),
  ).toEqual(['b', 'c', 'b'])
  expect(
    circle([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]),
  ).toBeUndefined()
})

test('no file imports itself by way of others', () => {
  expect(EDGES.length).toBeGreaterThan(500)
  expect(circle(EDGES)).toBeUndefined()
})

test('a room holds at most a dozen files beside its index', () => {
  const files = new Set(EDGES.flat().filter((file) => !file.endsWith('/index.ts')))
  const rooms = grouped(files, dirname)
  expect(rooms.size).toBeGreaterThan(20)
  const crowded = [...rooms].filter(([, inside]) => inside.length > 12).map(([room]) => room)
  expect(crowded).toEqual([])
})

test('the rooms of a layer do not import each other in circles', () => {
  const room = (file: string) => (file.split('/').length > 3 ? dirname(file) : undefined)
  const rooms = EDGES.flatMap(([file, target]) => {
    const [from, to] = [room(file), room(target)]
    return from && to && from !== to && dirname(from) === dirname(to) ? [[from, to] as const] : []
  })
  expect(rooms.length).toBeGreaterThan(20)
  expect(circle(rooms)).toBeUndefined()
})

test('ARCHITECTURE.md names every room, and no other', () => {
  const rooms = EDGES.flat().flatMap((file) => /^src\/[^/]+\/([^/]+)\/[^/]+$/.exec(file)?.[1] ?? [])
  const [, section = ''] = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').split('## The rooms')
  const named = [...(section.split('\n## ')[0] ?? '').matchAll(/`([a-z-]+)\/`/g)].map(([, room]) => room)
  expect(new Set(named)).toEqual(new Set(rooms))
})

/** The files below a folder, from that folder. */
const filesBelow = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, folder, '/').length))

test.each(LAYERS.filter((layer) => existsSync(join(ROOT, 'test', layer))))(
  'what tests %s is in the room of what it tests',
  (layer) => {
    const sources = filesBelow(`src/${layer}`)
    const rooms = new Set(sources.map(dirname))
    const homes = grouped(sources, (file) => basename(file, '.ts'))
    const tests = filesBelow(`test/${layer}`).filter((file) => file.endsWith('.test.ts'))
    expect(tests.length).toBeGreaterThan(0)
    const misplaced = tests.filter((file) => {
      const here = dirname(file)
      const home = homes.get(basename(file).replace(/(\.calibration)?\.test\.ts$/, '')) ?? []
      return !rooms.has(here) || (home.length > 0 && !home.map(dirname).includes(here))
    })
    expect(misplaced).toEqual([])
  },
)

test('a test is read in one go: at most 200 lines, data and helpers in files of their own', () => {
  const tests = filesBelow('test').filter((file) => file.endsWith('.test.ts'))
  expect(tests.length).toBeGreaterThan(200)
  const lines = (file: string) => readFileSync(join(ROOT, 'test', file), 'utf8').split('\n').length - 1
  expect(tests.filter((file) => lines(file) > 200)).toEqual([])
})
