import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compiledEngine } from '../../build/compile-engine.ts'
import { instance } from '../../src/engine/instance.ts'
import { ROOT } from '../imports.ts'

test('assembly/ compiles to the bytes that are committed', () => {
  const committed = readFileSync(join(ROOT, 'src/engine/compiled.ts'), 'utf8')
  expect(compiledEngine() === committed, 'npm run engine').toBe(true)
})

test('the module runs here', () => {
  expect(instance()).toBeDefined()
})
