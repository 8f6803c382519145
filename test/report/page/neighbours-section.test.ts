import { expect, test } from 'vitest'
import { groupRecords } from '../../../src/report/grouping/group-records.ts'
import { relativesOf } from '../../../src/report/grouping/relations.ts'
import { usesOf } from '../../../src/report/grouping/uses.ts'
import { neighboursSection } from '../../../src/report/page/neighbours-section.ts'
import type { PropertyRecord } from '../../../src/trials/records/record.ts'
import { exampleRecord } from '../example-record.ts'

const { theorem } = exampleRecord()
const record = (id: string, relations: PropertyRecord['theorem']['relations'] = []) =>
  exampleRecord({
    id: `suresh-2025/${id}`,
    theorem: { ...theorem, id: `suresh-2025/${id}`, title: `On ${id}`, relations },
  })
const papers = groupRecords(['a', 'b', 'c'].map((id) => record(id)))
const uses = [
  { of: 'suresh-2025/a', on: 'suresh-2025/b' },
  { of: 'suresh-2025/a', on: 'suresh-2025/b', by: 'suresh-2025/a' },
  { of: 'suresh-2025/c', on: 'suresh-2025/a', by: 'suresh-2025/c' },
  { of: 'suresh-2025/a', on: 'suresh-2025/without-a-record' },
]

test('a theorem names what it rests on and what uses it, with the property where only that does', () => {
  expect(neighboursSection({ relatives: [], ...usesOf([record('a')], papers, uses) })).toBe(
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
  expect(neighboursSection({ relatives: [], ...usesOf([record('a')], papers, []) })).toBe('')
})

test('relatives are seen from either side, and not named again as what it rests on', () => {
  const to = (id: string, kind: 'equivalent to' | 'special case of' | 'sharpens') => ({
    kind,
    theorem: `suresh-2025/${id}`,
    where: '$x < 1$',
    points: 3,
  })
  const related = groupRecords([
    record('a', [to('b', 'special case of'), to('without-a-record', 'sharpens')]),
    record('b'),
    record('c', [to('a', 'sharpens')]),
  ])
  const around = (id: string) =>
    neighboursSection({
      relatives: relativesOf([record(id, id === 'a' ? [to('b', 'special case of')] : [])], related),
      ...usesOf([record(id)], related, uses),
    })
  expect(around('a')).toBe(
    [
      '## Around it',
      'Special case of:',
      '- [On b](../suresh-2025/b.md): $x \\lt 1$',
      'Sharpened by:',
      '- [On c](../suresh-2025/c.md): $x \\lt 1$',
    ].join('\n\n'),
  )
  expect(around('b')).toBe('## Around it\n\nSpecial cases:\n\n- [On a](../suresh-2025/a.md): $x \\lt 1$')
})
