import { expect, test } from 'vitest'
import type { Standing } from '../../../src/claims/theorem.ts'
import { paperIndex } from '../../../src/report/page/paper-index.ts'
import { examplePaper, exampleRecord } from '../example-record.ts'

test('one row a property: its statement leads to the page, its name to the section, relative to the folder of the paper', () => {
  const page = paperIndex({ paper: examplePaper, theorems: [[exampleRecord()]] })
  expect(page).toContain('# Rate of Model Collapse in Recursive Training')
  expect(page).toContain('https://arxiv.org/abs/2412.17646')
  expect(page).toMatch(
    /\| Theorem 3 +\| \[A Gaussian forgets .*\]\(theorem-3\.md\) +\| stated +\| certified \| +4\/4 \| +2\/2 \| \[theorem-3-bound\]\(theorem-3\.md#theorem-3-bound\) \|/,
  )
})

test('what is the paper’s comes first, under its numbers, and what is ours after it', () => {
  const at = (id: string, locator: string, standing: Standing) =>
    exampleRecord({ id: `suresh-2025/${id}`, source: { paper: examplePaper, locator, standing } })
  const page = paperIndex({
    paper: examplePaper,
    theorems: [
      [at('a', 'Theorem 1', 'derived')],
      [at('b', 'Theorem 10', 'quoted')],
      [at('c', 'Theorem 1', 'sharpened')],
      [at('d', 'Theorem 9', 'corrected')],
    ],
  })
  const places = ['says', '[d]', '[b]', 'was derived', '[a]', '[c]'].map((word) => page.indexOf(word))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('a paper of which nothing was read says so', () => {
  const source = { paper: examplePaper, locator: 'Theorem 1', standing: 'derived' } as const
  const page = paperIndex({ paper: examplePaper, theorems: [[exampleRecord({ source })]] })
  expect(page).toContain('None of the paper’s own formulas was read')
})
