import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EPOCH } from 'collapse-check'
import { expect, test } from 'vitest'

test('the epoch is the version of the package', () => {
  const text = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')
  expect(EPOCH).toBe((JSON.parse(text) as { version: string }).version)
})
