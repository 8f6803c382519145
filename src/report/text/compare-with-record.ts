import { canonicalJson, type Json } from '../../random/canonical-json.ts'
import type { Evidence } from '../../trials/judge.ts'
import { pointRecord } from '../../trials/records/point-record.ts'
import type { PointRecord, PropertyRecord } from '../../trials/records/record.ts'
import { resultId } from '../../trials/records/result-id.ts'
import { portable } from '../../trials/records/seal-record.ts'

/** What a point came to, beside what the record of its property says of it. */
export interface Comparison {
  /** For the reader. */
  readonly words: string
  /** Whether the record has the point, asks the same question at the same epoch, and says something else. */
  readonly differs: boolean
}

/** A point that was judged again. */
export interface Replayed {
  readonly point: object
  readonly evidence: Evidence
  readonly epoch: string
  readonly specHash: string
}

/** Compares what a point came to with the record of its property, if there is one. */
export function compareWithRecord(
  record: PropertyRecord | undefined,
  { point, evidence, epoch, specHash }: Replayed,
): Comparison {
  const cannot = (words: string) => ({ words, differs: false })
  if (record === undefined) return cannot('there is none to compare with')
  const name = resultId(record).slice(0, record.id.length + 13)
  if (record.epoch !== epoch) return cannot(`${name}… is of epoch ${record.epoch}`)
  if (record.specHash !== specHash)
    return cannot(`${name}… answers another question: the property has changed since`)
  const now = portable(
    pointRecord({ point, evidence, example: false }, record.margin),
    'point',
  ) as unknown as PointRecord
  const then = record.points.find(({ params }) => same(params, now.params))
  if (then === undefined) return cannot(`${name}… does not have this point`)
  const differences = (Object.keys(now) as (keyof PointRecord)[])
    .filter((field) => field !== 'example' && !same(then[field], now[field]))
    .map((field) => `${field} ${text(then[field])}, now ${text(now[field])}`)
  return differences.length === 0
    ? cannot(`the same numbers as ${name}…`)
    : { words: `${name}… has ${differences.join('; ')}`, differs: true }
}

function same(a: unknown, b: unknown): boolean {
  return text(a) === text(b)
}

function text(value: unknown): string {
  return value === undefined ? 'none' : canonicalJson(value as Json)
}
