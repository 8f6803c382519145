import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { claimIndexSchemaText } from '../../../schema/claim-index-schema-text.ts'
import { readProject } from '../../../src/project/read-project.ts'
import { readRecords } from '../../../src/project/read-records.ts'
import { readWorlds } from '../../../src/project/sources/read-worlds.ts'
import { claimIndexText, claimIndex as indexOf } from '../../../src/report/data/claim-index.ts'
import { claimIndexSchema } from '../../../src/report/data/claim-index-schema.ts'
import { groupRecords } from '../../../src/report/grouping/group-records.ts'
import { exampleProject, exampleRecord, refutedRecord } from '../example-record.ts'

const claimIndex = (papers: Parameters<typeof indexOf>[0], project: Parameters<typeof indexOf>[1]) =>
  indexOf(papers, project, new Map())
const ROOT = join(import.meta.dirname, '../../..')
const schema = JSON.parse(readFileSync(join(ROOT, 'schema/claim-index.json'), 'utf8'))
// biome-ignore lint/suspicious/noExplicitAny: its types describe the default export of a module that Node sees otherwise
const ajv = (addFormats as any)(new Ajv({ strict: true, allErrors: true })) as Ajv
const validate = ajv.compile(schema)

test('the JSON Schema is the one that the code describes', () => {
  expect(`${JSON.stringify(schema, null, 2)}\n`).toBe(claimIndexSchemaText())
})

describe('the index of the committed records', () => {
  const records = readRecords(ROOT)
  const index = indexOf(groupRecords(records), readProject(ROOT), readWorlds(ROOT))
  const parsed = JSON.parse(claimIndexText(index))

  test('has the shape that its schema describes, by two validators', () => {
    validate(parsed)
    expect(validate.errors).toBeNull()
    expect(v.parse(claimIndexSchema, parsed)).toEqual(parsed)
    expect(parsed.claims).toHaveLength(records.length)
  })

  test('has the range of every parameter as data', () => {
    expect(
      index.claims.flatMap(({ parameters }) => parameters.filter(({ kind }) => kind === 'other')),
    ).toEqual([])
  })

  test('knows the kind of every criterion', () => {
    expect(index.claims.filter(({ kind }) => kind === 'other').map(({ criterion }) => criterion)).toEqual([])
  })

  test('names every claim, its record and its question once', () => {
    for (const key of ['id', 'hash', 'specHash'] as const) {
      expect(new Set(index.claims.map((claim) => claim[key])).size).toBe(records.length)
    }
  })
})

test.each<[string, (index: { claims: { [field: string]: unknown }[]; project: object }) => void]>([
  ['a claim without a verdict', ({ claims }) => delete claims[0]?.verdict],
  ['a verdict that there is not', ({ claims }) => Object.assign(claims[0] ?? {}, { verdict: 'true' })],
  ['a field that nobody described', ({ claims }) => Object.assign(claims[0] ?? {}, { score: 1 })],
  ['a hash that is none', ({ claims }) => Object.assign(claims[0] ?? {}, { hash: 'abc' })],
  ['a date that is none', ({ project }) => Object.assign(project, { released: 'May' })],
  [
    'a range without an end',
    ({ claims }) => Object.assign(claims[0] ?? {}, { parameters: [{ name: 'n', kind: 'real', least: 0 }] }),
  ],
])('%s does not have the shape', (_, spoil) => {
  const index = JSON.parse(claimIndexText(claimIndex(groupRecords([exampleRecord()]), exampleProject)))
  expect(validate(index)).toBe(true)
  spoil(index)
  expect(validate(index)).toBe(false)
  expect(v.safeParse(claimIndexSchema, index).success).toBe(false)
})

test('the index is the same text in whatever order records and their fields come', () => {
  const records = [exampleRecord(), refutedRecord({ id: 'suresh-2025/other' })]
  const shuffled = records.toReversed().map((record) => Object.fromEntries(Object.entries(record).reverse()))
  const text = claimIndexText(claimIndex(groupRecords(records), exampleProject))
  expect(
    claimIndexText(claimIndex(groupRecords(shuffled as unknown as typeof records), exampleProject)),
  ).toBe(text)
})

test('a claim says how to come to its record again, and what its parameters are', () => {
  const record = exampleRecord({
    domain: ['n: integer, 2 to 200', 'epsilon: 0.05 to 0.5, log-spaced'],
    meanings: { n: 'observations', k: 'generations' },
  })
  expect(claimIndex(groupRecords([record]), exampleProject).claims[0]).toMatchObject({
    parameters: [
      { name: 'n', meaning: 'observations', kind: 'integer', least: 2, most: 200, spacing: 'even' },
      { name: 'epsilon', kind: 'real', least: 0.05, most: 0.5, spacing: 'log' },
      { name: 'k', meaning: 'generations', kind: 'derived' },
    ],
    reproduce: [
      'npx collapse-check verify suresh-2025/theorem-3-bound',
      'npx collapse-check replay suresh-2025/theorem-3-bound epsilon=0.1 k=111 n=10',
    ],
  })
})
