import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EPOCH } from '../../src/index.ts'

test('the epoch is the version of the package', () => {
  const text = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')
  expect(EPOCH).toBe((JSON.parse(text) as { version: string }).version)
})
