import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../imports.ts'
import { withFlips } from './flips.ts'
import { PAGES_WITH_RUNS, withRuns } from './runs.ts'
import { withVerification } from './verification.ts'

test.each(PAGES_WITH_RUNS)('%s shows what the command says', async (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8')
  expect(await withRuns(text)).toBe(text)
})

test('README.md shows what a verification of the committed records ends with', () => {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8')
  expect(withVerification(text)).toBe(text)
})

test('docs/guide/flips.md links every sentence to claims that came out as expected, with true and false ones', () => {
  const text = readFileSync(join(ROOT, 'docs/guide/flips.md'), 'utf8')
  expect(withFlips(text)).toBe(text)
  for (const part of text.split('\n## ').slice(1)) expect(part).toMatch(/\*\*True\*\* [\s\S]*\*\*False\*\* /)
})
