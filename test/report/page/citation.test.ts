import { expect, test } from 'vitest'
import { resultBibtex } from '../../../src/report/page/citation.ts'
import { exampleRecord } from '../example-record.ts'

test('a result is cited by its id and the hash of its record', () => {
  const record = exampleRecord()
  expect(resultBibtex(record)).toBe(
    [
      '@misc{collapse-check-suresh-2025-theorem-3-bound,',
      '  author  = {{The collapse-check contributors}},',
      '  title   = {{collapse-check: The tail of the spread stays below its bound.}},',
      '  version = {0.1.0},',
      `  note    = {Property suresh-2025/theorem-3-bound, certified; record \\texttt{suresh-2025/theorem-3-bound@${record.hash}}}`,
      '}',
    ].join('\n'),
  )
})

test('special characters of TeX are escaped and braces stay balanced', () => {
  const entry = resultBibtex(exampleRecord({ title: 'a_b & 50 % of {x^2 \\ #1' }))
  expect(entry).toContain('{{collapse-check: a\\_b \\& 50 \\% of x\\textasciicircum{}2  \\#1}}')
  expect([...entry].filter((c) => c === '{')).toHaveLength([...entry].filter((c) => c === '}').length)
})
