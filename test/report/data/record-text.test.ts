import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRecord, recordText } from '../../../src/report/data/record-text.ts'
import { seeded } from '../../seeded.ts'
import { examplePoint, exampleRecord, refutedRecord } from '../example-record.ts'

test('a record read back is the record that was written', () => {
  for (const record of [exampleRecord(), refutedRecord(), exampleRecord({ points: [], controls: [] })]) {
    expect(parseRecord(recordText(record))).toEqual(record)
  }
})

test('any text and any number survive the round trip', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), (name, statistic) => {
      const record = exampleRecord({
        title: name,
        points: [examplePoint({ params: { [name]: name }, statistic })],
      })
      expect(parseRecord(recordText(record))).toEqual(record)
    }),
    seeded(30),
  )
})

test('fields are sorted and have a line each, and so has every point and every control', () => {
  const record = exampleRecord()
  const lines = recordText(record).split('\n')
  const fields = lines.flatMap((line) => line.match(/^ {2}"(\w+)":/)?.[1] ?? [])
  expect(fields).toEqual(Object.keys(record).sort())
  expect(lines.filter((line) => line.startsWith('    {'))).toHaveLength(
    record.points.length + record.controls.length,
  )
})

test('a changed point is one changed line, besides the hash', () => {
  const lines = (statistic: number) =>
    recordText(exampleRecord({ points: [examplePoint(), examplePoint({ statistic })] })).split('\n')
  const before = lines(0.1)
  const after = lines(0.2)
  expect(after.filter((line, i) => line !== before[i])).toHaveLength(2)
})

test('a record that somebody edited is rejected', () => {
  const edited = recordText(refutedRecord()).replace('"verdict": "refuted"', '"verdict": "certified"')
  expect(edited).toContain('"verdict": "certified"')
  expect(() => parseRecord(edited)).toThrow(
    /^hash of the record suresh-2025\/\S+ is .*; allowed: that of its content, .*verify again/,
  )
})

test.each(['', 'null', '[]', '{"id":'])('%j is no record', (text) => {
  expect(() => parseRecord(text)).toThrow('allowed: a record as JSON')
})
