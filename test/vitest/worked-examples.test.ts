import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

/** The code blocks of a page that begin with the path of a file, by that path. */
function filesOf(page: string): Record<string, string> {
  const text = readFileSync(join(import.meta.dirname, '../..', page), 'utf8')
  const blocks = [...text.matchAll(/```ts\n\/\/ ((?:theorems|properties)\/\S+\.ts)\n([\s\S]*?)```/g)]
  return Object.fromEntries(blocks.map(([, path = '', code = '']) => [path, code]))
}

describe.each(['README.md', 'CONTRIBUTING.md'])('the worked example of %s', (page) => {
  const files = filesOf(page)
  const project = new Project(files)
  afterAll(() => project.remove(), 0)

  test('is certified, and its controls are caught', () => {
    const { green, output } = project.vitest([])
    expect(output).toMatch(/\| example-2026\/\S+ +\| certified /)
    expect(green).toBe(true)
  })
})
