import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PropertyRecord } from '../../src/trials/records/record.ts'
import { examinedBy } from '../fixtures/claims/examined.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
const examined: Record<string, string[]> = read('test/fixtures/claims/examined.json')

test('no property, example, control, survivor or limit of the first 217 is lost', () => {
  expect(Object.keys(examined)).toHaveLength(217)
  const lost = Object.entries(examined).flatMap(([id, then]) => {
    const file = `docs/records/${id}.json`
    if (!existsSync(join(ROOT, file))) return [id]
    const now = new Set(examinedBy(read(file) as PropertyRecord))
    return then.filter((each) => !now.has(each)).map((each) => `${id}: ${each}`)
  })
  expect(lost).toEqual([])
})
