import { expect, test } from 'vitest'
import { paperIndex } from '../../../src/report/page/paper-index.ts'
import { examplePaper, exampleRecord } from '../example-record.ts'

test('one row a property, with a link relative to the folder of the paper', () => {
  const page = paperIndex({ paper: examplePaper, theorems: [[exampleRecord()]] })
  expect(page).toContain('# Rate of Model Collapse in Recursive Training')
  expect(page).toContain('https://arxiv.org/abs/2412.17646')
  expect(page).toMatch(
    /\| A Gaussian forgets .* \| Theorem 3 +\| stated +\| certified \| +4\/4 \| +2\/2 \| \[theorem-3-bound\]\(theorem-3\.md#theorem-3-bound\) \|/,
  )
})
