import { expect, test } from 'vitest'
import { table } from '../../../src/report/text/markdown-table.ts'

test('columns are aligned in the source and bars are escaped', () => {
  const text = table<readonly [string, string]>(
    [
      { heading: 'what', align: 'left', cell: ([what]) => what },
      { heading: 'count', align: 'right', cell: ([, count]) => count },
    ],
    [
      ['a|b', '1'],
      ['two\nlines', '1234'],
    ],
  )
  expect(text).toMatchInlineSnapshot(`
    "| what      | count |
    | :-------- | ----: |
    | a\\|b      |     1 |
    | two lines |  1234 |"
  `)
})

test('a formula in a cell has no bar that could split it', () => {
  const text = table([{ heading: 'law', align: 'left', cell: String }], ['$\\Pr(A|B) \\le \\|x\\|$'])
  expect(text.split('\n')[2]).toBe('| $\\Pr(A\\vert B) \\le \\Vert x\\Vert$ |')
})
