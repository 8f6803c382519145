import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { paperJson } from '../../../src/report/data/paper-json.ts'
import { publish } from '../../../src/report/data/published-list.ts'
import { groupRecords } from '../../../src/report/grouping/group-records.ts'
import { exampleProject, exampleRecord, refutedRecord, unsealedRecord } from '../example-record.ts'

const { source } = unsealedRecord()

/** The parts of the convention of arXiv:2605.16194 that we use, as its schema of May 2026 constrains them. */
const numbered = (letter: string, rest: v.ObjectEntries) =>
  v.array(v.strictObject({ id: v.pipe(v.string(), v.regex(new RegExp(`^${letter}[0-9]+$`))), ...rest }))
const filled = v.pipe(v.string(), v.nonEmpty())
const convention = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  title: filled,
  version: v.pipe(v.string(), v.regex(/^[0-9]+\.[0-9]+\.[0-9]+(-[a-z0-9.]+)?$/)),
  status: v.picklist(['outline', 'draft', 'review', 'submitted', 'published']),
  authors: v.pipe(v.array(v.strictObject({ name: v.string() })), v.nonEmpty()),
  abstract: v.pipe(v.string(), v.minLength(50)),
  claims: v.pipe(numbered('C', { statement: filled, evidence: v.array(v.string()) }), v.nonEmpty()),
  definitions: numbered('D', { name: v.string(), description: v.string() }),
  theorems: numbered('T', {
    natural_language: v.string(),
    formal: v.string(),
    proof_sketch: v.optional(v.string()),
  }),
  artifacts: v.array(v.strictObject({ name: v.string(), path: v.string(), purpose: v.string() })),
  repository: v.optional(v.pipe(v.string(), v.url())),
  does_not_claim: v.pipe(v.array(filled), v.nonEmpty()),
  reproducibility: v.strictObject({
    data: v.string(),
    environment: v.string(),
    commands: v.pipe(v.array(v.string()), v.nonEmpty()),
    agent_friendly: v.boolean(),
    human_intervention_required: v.boolean(),
  }),
})

const bound = exampleRecord()
const asWritten = refutedRecord({ id: 'suresh-2025/as-written', expected: 'refuted' })
const ours = exampleRecord({
  id: 'suresh-2025/zero',
  source: { ...source, standing: 'derived' },
  limits: ['Nothing below 1.'],
})
const read = (
  records = [bound, asWritten, ours],
  published = publish([], []),
  project: typeof exampleProject = exampleProject,
) => JSON.parse(groupRecords(records).map((group) => paperJson(group, project, published))[0] ?? '')

test('a paper.json has the shape of the convention', () => {
  expect(v.safeParse(convention, read()).issues).toBeUndefined()
  const own = { name: '@ada/loops', epoch: '1.0.0+build', authors: ['Ada Lovelace'] }
  expect(v.safeParse(convention, read([bound], [], own)).issues).toBeUndefined()
})

describe('the number of a claim', () => {
  const idsOf = (published: ReturnType<typeof publish>, records = [bound, asWritten, ours]) =>
    Object.values(read(records, published).collapse_check.claims).map((claim) => (claim as { id: string }).id)

  test('is that of the order in which claims were published, and stays when others come', () => {
    const published = publish(publish([], [ours]), [ours, bound])
    expect(idsOf(published)).toEqual([ours.id, bound.id, asWritten.id])
    const before = exampleRecord({ id: 'suresh-2025/a-first' })
    expect(idsOf(published, [before, bound, asWritten, ours]).slice(0, 2)).toEqual([ours.id, bound.id])
  })
})

test('what is not claimed names what is ours, what fails as written, and the limits', () => {
  const { does_not_claim: not } = read()
  expect(not).toContainEqual(expect.stringMatching(/^That C3 are results of .*derived/))
  expect(not).toContainEqual(expect.stringMatching(/^That what C1 test holds/))
  expect(not).toContain('C3: Nothing below 1.')
})

test('commands are exact: they name a claim, and a point of it', () => {
  const { commands } = read([asWritten]).reproducibility
  expect(commands).toEqual([
    'npm ci',
    'npx collapse-check verify suresh-2025/as-written',
    'npx collapse-check replay suresh-2025/as-written epsilon=0.1 k=111 n=10',
  ])
})
