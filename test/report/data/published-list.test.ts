import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPublished } from '../../../src/project/read-published.ts'
import { readRecords } from '../../../src/project/read-records.ts'
import { changesSince } from '../../../src/report/data/changes.ts'
import { changedMeanings, publish } from '../../../src/report/data/published-list.ts'
import { exampleRecord } from '../example-record.ts'

const ROOT = join(import.meta.dirname, '../../..')

test('no published id of this repository means anything else than it did', () => {
  const list = readPublished(ROOT)
  expect(list.length).toBeGreaterThan(200)
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  expect(
    changedMeanings(list, readRecords(ROOT)),
    'these claims ask another question than the published one, or are gone; if that is meant, say why: ' +
      'npx collapse-check publish --because "…"',
  ).toEqual([])
})

const spec = (letter: string) => letter.repeat(64)
const record = (change: object = {}) => exampleRecord({ specHash: spec('a'), ...change })
const first = publish([], [record()])

describe('publishing', () => {
  test('lists claims with their question and record, in order of publication', () => {
    const { id, specHash, hash, verdict, epoch } = record()
    expect(first).toEqual([{ id, versions: [{ epoch, specHash, hash, verdict }] }])
    const later = publish(first, [record(), exampleRecord({ id: 'suresh-2025/a' })])
    expect(later.map((claim) => claim.id)).toEqual([id, 'suresh-2025/a'])
  })

  test('changes nothing where the records are the same', () => {
    expect(publish(first, [record()])).toEqual(first)
  })

  test('adds a record with new numbers to the same question', () => {
    const [claim] = publish(first, [record({ epoch: '0.2.0' })], 'an example was added elsewhere')
    expect(claim?.versions.map(({ epoch, because }) => [epoch, because])).toEqual([
      ['0.1.0', undefined],
      ['0.2.0', undefined],
    ])
  })

  test('refuses another question under the same id, unless it is told why', () => {
    const other = record({ specHash: spec('b') })
    expect(changedMeanings(first, [other])).toEqual([other.id])
    expect(() => publish(first, [other])).toThrow(
      'because is ["suresh-2025/theorem-3-bound"]; allowed: a sentence on why',
    )
    expect(publish(first, [other], 'n goes to 500')[0]?.versions.at(-1)?.because).toBe('n goes to 500')
  })

  test('never forgets a claim, and never uses the id of a withdrawn one again', () => {
    expect(() => publish(first, [])).toThrow('because is')
    const withdrawn = publish(first, [], 'it followed from another')
    expect(withdrawn[0]?.withdrawn).toBe('it followed from another')
    expect(publish(withdrawn, [])).toEqual(withdrawn)
    expect(() => publish(withdrawn, [record()])).toThrow('an id that was not withdrawn')
  })
})

describe('what changed since a record was cited', () => {
  const cited = record()
  const redrawn = record({ epoch: '0.2.0' })
  const widened = record({ epoch: '0.3.0', specHash: spec('b') })
  const list = publish(publish(first, [redrawn]), [widened], 'n goes to 500')
  const since = (hash?: string) => changesSince(list, [widened], cited.id, hash)

  test('is nothing but numbers while the question is the same', () => {
    expect(changesSince(publish(first, [redrawn]), [redrawn], cited.id, cited.hash)).toMatchObject({
      cited: { epoch: '0.1.0' },
      today: { epoch: '0.2.0' },
      sameQuestion: true,
      reasons: [],
    })
  })

  test('is the question, with the reason, where that is another', () => {
    expect(since(cited.hash.slice(0, 9))).toMatchObject({
      sameQuestion: false,
      reasons: ['0.3.0: n goes to 500'],
    })
    expect(since(widened.hash)).toMatchObject({ sameQuestion: true, reasons: [] })
    expect(since()).toMatchObject({ cited: { hash: cited.hash } })
  })

  test('includes a record of today that is not published yet', () => {
    const next = record({ epoch: '0.4.0', specHash: spec('b') })
    expect(changesSince(list, [next], next.id, widened.hash)).toMatchObject({
      today: { epoch: '0.4.0' },
      sameQuestion: true,
    })
  })

  test('is its withdrawal, with the reason', () => {
    const gone = publish(list, [], 'it was wrong')
    expect(changesSince(gone, [], cited.id)).toMatchObject({ today: undefined, sameQuestion: false })
    expect(changesSince(gone, [], cited.id).reasons.at(-1)).toBe('withdrawn: it was wrong')
  })

  test('is not known for a hash that no record has', () => {
    expect(() => since('0'.repeat(64))).toThrow(
      /allowed: that of one record of suresh-2025\/theorem-3-bound: /,
    )
    expect(() => changesSince([], [], 'demo/none')).toThrow('there is none')
  })
})
