import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allSeen, oneOf, passes } from './habits.ts'
import { withNumbers } from './numbers.ts'

test('the numbers of the guide are those of a run; `test/guide/write.ts` writes them', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/guide/assert.md'), 'utf8')
  expect(await withNumbers(page)).toBe(page)
})

test('the chances of habits are exact', () => {
  expect(passes(5, 0.8, (passed) => passed === 5)).toBeCloseTo(0.8 * 0.8 * 0.8 * 0.8 * 0.8, 14)
  expect(passes(20, 0.3, () => true)).toBeCloseTo(1, 14)
  // Five draws that show each of three items: 150 of 243 words, by counting surjections.
  expect(allSeen(5, [1 / 3, 1 / 3, 1 / 3])).toBeCloseTo(150 / 243, 14)
  expect(oneOf(3, 0.5)).toBe(0.875)
})
