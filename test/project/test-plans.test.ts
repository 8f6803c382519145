import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { propertyIds } from '../../src/project/property-files.ts'
import { readTestPlans } from '../../src/project/read-test-plans.ts'

const ROOT = join(import.meta.dirname, '../..')
const ids = propertyIds(ROOT)

describe.each([...readTestPlans(ROOT)])('the test plan of %s', (paper, plan) => {
  test('names only properties that exist', () => {
    const named = plan.flatMap(({ properties }) => properties)
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('names every property of the paper', () => {
    const named = new Set(plan.flatMap(({ properties }) => properties))
    expect(ids.filter((id) => id.startsWith(`${paper}/`) && !named.has(id))).toEqual([])
  })

  test('says of every row which properties carry it out, or why none does', () => {
    expect(plan.filter(({ properties, leftOut }) => properties.length === 0 && !leftOut)).toEqual([])
    expect(new Set(plan.map((row) => row.claim)).size).toBe(plan.length)
  })
})
