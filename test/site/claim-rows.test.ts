import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Choice, chosenRows, FILTER_NAMES, rowsOf, valuesOf } from '../../site/claims/claim-rows.ts'
import { ROOT } from '../imports.ts'

const rows = rowsOf(JSON.parse(readFileSync(join(ROOT, 'docs/index.json'), 'utf8')))
const all: Choice = { filters: {}, words: '', by: 'id', descending: false }

test.each(FILTER_NAMES)('each value of the filter %s leaves as many rows as it says', (name) => {
  const values = valuesOf(rows, name)
  expect(values.length).toBeGreaterThan(1)
  for (const [value, count] of values) {
    expect(chosenRows(rows, { ...all, filters: { [name]: value } })).toHaveLength(count)
  }
})

test('filters and words hold together', () => {
  const left = chosenRows(rows, {
    ...all,
    filters: { paper: 'xu-2025', verdict: 'refuted' },
    words: 'BOUNDED risk',
  })
  expect(left.map(({ id }) => id)).toEqual(['xu-2025/bounded-risk-means-no-collapse'])
})

test('numbers are sorted as numbers, equal rows keep their order, and nothing is lost', () => {
  const sorted = chosenRows(rows, { ...all, by: 'replicates', descending: true }).map(
    ({ replicates }) => replicates,
  )
  expect(sorted).toEqual(rows.map(({ replicates }) => replicates).sort((a, b) => b - a))
  const byPaper = chosenRows(rows, { ...all, by: 'paper' })
  expect(byPaper.filter(({ paper }) => paper === 'xu-2025')).toEqual(
    rows.filter(({ paper }) => paper === 'xu-2025'),
  )
})
