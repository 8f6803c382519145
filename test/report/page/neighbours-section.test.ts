import { expect, test } from 'vitest'
import { groupRecords } from '../../../src/report/grouping/group-records.ts'
import { usesOf } from '../../../src/report/grouping/uses.ts'
import { neighboursSection } from '../../../src/report/page/neighbours-section.ts'
import { exampleRecord } from '../example-record.ts'

const { theorem } = exampleRecord()
const record = (id: string) =>
  exampleRecord({
    id: `suresh-2025/${id}`,
    theorem: { ...theorem, id: `suresh-2025/${id}`, title: `On ${id}` },
  })
const papers = groupRecords(['a', 'b', 'c'].map(record))
const uses = [
  { of: 'suresh-2025/a', on: 'suresh-2025/b' },
  { of: 'suresh-2025/a', on: 'suresh-2025/b', by: 'suresh-2025/a' },
  { of: 'suresh-2025/c', on: 'suresh-2025/a', by: 'suresh-2025/c' },
  { of: 'suresh-2025/a', on: 'suresh-2025/without-a-record' },
]

test('a theorem names what it rests on and what uses it, with the property where only that does', () => {
  expect(neighboursSection(usesOf([record('a')], papers, uses))).toBe(
    [
      '## Around it',
      'Rests on:',
      '- [On b](../suresh-2025/b.md)',
      'Used by:',
      '- [On c](../suresh-2025/c.md) (in `c`)',
    ].join('\n\n'),
  )
})

test('a theorem that stands alone has no such section', () => {
  expect(neighboursSection(usesOf([record('a')], papers, []))).toBe('')
})
