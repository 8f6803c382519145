import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, LAYERS, layerOf, ROOT, targetLayer } from './imports.ts'

/** For each layer, those that it imports. */
function arrows(): Map<string, Set<string>> {
  const found = new Map(LAYERS.map((layer) => [layer, new Set<string>()]))
  for (const each of importsOf('src')) {
    const [from, to] = [layerOf(each.file), targetLayer(each)]
    if (from !== undefined && to !== undefined && from !== to) found.get(from)?.add(to)
  }
  return found
}

/** The layers as a Mermaid diagram, without arrows that follow from others. */
function picture(): string {
  const direct = arrows()
  const reached = new Map<string, Set<string>>()
  for (const layer of LAYERS) {
    const below = [...(direct.get(layer) ?? [])]
    reached.set(layer, new Set(below.flatMap((each) => [each, ...(reached.get(each) ?? [])])))
  }
  const lines = LAYERS.toReversed().flatMap((layer) => {
    const below = [...(direct.get(layer) ?? [])]
    return LAYERS.filter((each) => below.includes(each))
      .filter((each) => !below.some((other) => reached.get(other)?.has(each)))
      .map((each) => `  ${layer} --> ${each}`)
  })
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n')
}

test('the picture in ARCHITECTURE.md is that of the imports', () => {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
  const shown = /<!-- picture -->\n([\s\S]*?)\n<!-- \/picture -->/.exec(text)?.[1]
  expect(shown).toBe(picture())
})

test('the table in ARCHITECTURE.md lists the layers in their order', () => {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
  const table = /\| folder \|.*\n\|.*\n([\s\S]*?)\n\n/.exec(text)?.[1] ?? ''
  expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, layer]) => layer)).toEqual(LAYERS)
})

test('ARCHITECTURE.md says what every folder beside src is for', () => {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
  const made = ['node_modules', 'dist', 'src']
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const others = folders
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.') && !made.includes(name))
  expect(others.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})
