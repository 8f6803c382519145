import { expect, test } from 'vitest'
import { paperIndex } from '../../src/report/page/paper-index.ts'
import { examplePaper, exampleRecord, unsealedRecord } from './example-record.ts'

const { source } = unsealedRecord()

test('one row a property, with a link relative to the folder of the paper', () => {
  const page = paperIndex(examplePaper, [exampleRecord()])
  expect(page).toContain('# Rate of Model Collapse in Recursive Training')
  expect(page).toContain('https://arxiv.org/abs/2412.17646')
  expect(page).toMatch(
    /\| A Gaussian forgets .* \| Theorem 3 +\| stated +\| certified \| +4\/4 \| +2\/2 \| \[theorem-3-bound\]\(theorem-3\.md#theorem-3-bound\) \|/,
  )
})

test('properties of other papers are left out', () => {
  const other = { ...examplePaper, id: 'xu-2025', title: 'Other' }
  const foreign = exampleRecord({ id: 'xu-2025/foreign', source: { ...source, paper: other } })
  expect(paperIndex(examplePaper, [exampleRecord(), foreign])).not.toContain('foreign')
})
