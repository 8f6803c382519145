import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onClaim, type Property } from 'collapse-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { propertyIds } from '../../src/project/property-files.ts'
import { parseRecord } from '../../src/report/data/record-text.ts'
import { specHash } from '../../src/trials/records/spec-hash.ts'
import { register } from '../../src/vitest/register.ts'

const ROOT = join(import.meta.dirname, '../..')
const ids = propertyIds(ROOT).filter((id) => /\/flow-/.test(id))

describe('the committed records of the suite of flows', () => {
  const properties = new Map<string, Property>()
  beforeAll(async () => {
    for (const id of ids) {
      onClaim((property) => properties.set(id, property as unknown as Property))
      await import(join(ROOT, 'properties', `${id}.property.ts`))
    }
  })
  afterAll(() => onClaim(register))

  test.each(ids)('%s answers the question that its file asks today', (id) => {
    const record = parseRecord(readFileSync(join(ROOT, 'docs/records', `${id}.json`), 'utf8'))
    expect(properties.get(id)?.suite).toBe('flow')
    expect(record.suite).toBe('flow')
    expect(record.specHash).toBe(specHash(id, properties.get(id) as Property))
  })
})
