import { describe, expect, test } from 'vitest'
import { contentHash, sealRecord } from '../../../src/trials/records/seal-record.ts'
import { ArgumentError } from '../../../src/validation/argument-error.ts'
import { exampleFigure } from '../../report/example-figure.ts'
import { examplePoint, exampleRecord, unsealedRecord } from '../../report/example-record.ts'

/** A copy of a value with one leaf changed, for every leaf; empty arrays gain an element. */
function* variations(value: unknown, path: string): Generator<[string, unknown]> {
  if (Array.isArray(value)) {
    if (value.length === 0) yield [path, ['more']]
    for (const [i, item] of value.entries()) {
      for (const [at, changed] of variations(item, `${path}[${i}]`)) yield [at, value.with(i, changed)]
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const [at, changed] of variations(item, `${path}.${key}`)) yield [at, { ...value, [key]: changed }]
    }
  } else {
    yield [path, typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${value}!`]
  }
}

describe('the hash of a record', () => {
  test('does not change with what its parameters are said to mean', () => {
    const record = exampleRecord()
    expect(exampleRecord({ meanings: { n: 'observations' } }).hash).toBe(record.hash)
    expect(contentHash({ ...record, meanings: { n: 'tokens' } })).toBe(record.hash)
  })

  test('changes with every single value in it', () => {
    const { hash, ...content } = exampleRecord()
    const hashes = new Map([[hash, 'unchanged']])
    for (const [path, changed] of variations(content, 'record')) {
      const other = contentHash(changed as typeof content)
      expect(hashes.get(other), `${path} gives the hash of another record`).toBeUndefined()
      hashes.set(other, path)
    }
    expect(hashes.size).toBeGreaterThan(150)
  })

  test('does not depend on the order in which fields are written', () => {
    const { hash, ...content } = exampleRecord()
    const reversed = Object.fromEntries(Object.entries(content).reverse()) as typeof content
    expect(contentHash(reversed)).toBe(hash)
  })

  test('ignores what is below 8 significant digits', () => {
    const at = (statistic: number) => exampleRecord({ points: [examplePoint({ statistic })] }).hash
    expect(at(0.123456780001)).toBe(at(0.12345678))
    expect(at(0.12345679)).not.toBe(at(0.12345678))
  })

  test('is of everything but the hash, so that sealing twice changes nothing', () => {
    const record = exampleRecord()
    expect(sealRecord(record)).toEqual(record)
  })
})

describe('sealing', () => {
  test('rounds reals to 8 significant digits and leaves integers whole', () => {
    const [point] = exampleRecord({
      points: [examplePoint({ statistic: Math.PI / 1e5, replicates: 1234567891, params: { n: 9876543210 } })],
    }).points
    expect(point).toMatchObject({
      statistic: 0.000031415927,
      replicates: 1234567891,
      params: { n: 9876543210 },
    })
  })

  test('spells infinities out and writes −0 as 0', () => {
    const [point] = exampleRecord({
      points: [
        examplePoint({ statistic: -0, interval: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] }),
      ],
    }).points
    expect(Object.is(point?.statistic, 0)).toBe(true)
    expect(point?.interval).toEqual(['-Infinity', 'Infinity'])
  })

  test('rejects NaN and names where it is', () => {
    const points = [examplePoint(), examplePoint({ interval: [Number.NaN, 1] })]
    expect(() => sealRecord(unsealedRecord({ points }))).toThrow(
      'record.points[1].interval[0] is NaN; allowed: a number',
    )
  })

  test('rejects undefined, functions and holes', () => {
    for (const title of [undefined, () => 'title', Symbol('title'), new Array(1)]) {
      const figure = { ...exampleFigure, title: title as never }
      expect(() => sealRecord(unsealedRecord({ figure }))).toThrow(ArgumentError)
    }
  })
})
