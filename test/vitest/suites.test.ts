import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Property } from '../../src/claims/property.ts'
import { parseRecord } from '../../src/report/record-text.ts'
import { specHash } from '../../src/trials/spec-hash.ts'
import { propertyIds } from '../../src/vitest/collect-results.ts'

const ROOT = join(import.meta.dirname, '../..')
const ids = propertyIds(ROOT).filter((id) => /\/flow-/.test(id))

describe('the committed records of the suite of flows', () => {
  const properties = new Map<string, Property>()
  beforeAll(async () => {
    let latest: Property | undefined
    vi.doMock('../../src/vitest/verify.ts', () => ({
      verify: (property: Property) => {
        latest = property
      },
    }))
    for (const id of ids) {
      await import(join(ROOT, 'properties', `${id}.property.ts`))
      if (latest !== undefined) properties.set(id, latest)
    }
  })
  afterAll(() => void vi.doUnmock('../../src/vitest/verify.ts'))

  test.each(ids)('%s answers the question that its file asks today', (id) => {
    const record = parseRecord(readFileSync(join(ROOT, 'docs/records', `${id}.json`), 'utf8'))
    expect(properties.get(id)?.suite).toBe('flow')
    expect(record.suite).toBe('flow')
    expect(record.specHash).toBe(specHash(id, properties.get(id) as Property))
  })
})
