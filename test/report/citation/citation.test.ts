import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCFF, validateCFF } from 'cffjs'
import type { Paper } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { readRecords } from '../../../src/project/read-records.ts'
import { bibtex } from '../../../src/report/citation/bibtex.ts'
import { citationOf } from '../../../src/report/citation/citation.ts'
import { cslJson } from '../../../src/report/citation/csl-json.ts'
import { ris } from '../../../src/report/citation/ris.ts'
import { exampleProject, exampleRecord } from '../example-record.ts'

const ROOT = join(import.meta.dirname, '../../..')
const record = exampleRecord()
const citation = citationOf(record, exampleProject)
const address =
  'https://github.com/example/collapse-check/blob/HEAD/docs/suresh-2025/theorem-3.md#theorem-3-bound'

describe('a result is cited by its id and the hash of its record, with year and address,', () => {
  test('as BibTeX', () => {
    expect(bibtex(citation)).toBe(
      [
        '@misc{collapse-check-suresh-2025-theorem-3-bound,',
        '  author  = {{The collapse-check contributors}},',
        '  title   = {{collapse-check: The tail of the spread stays below its bound.}},',
        '  year    = {2026},',
        '  version = {0.1.0},',
        `  url     = {${address}},`,
        `  note    = {Property suresh-2025/theorem-3-bound, certified; record \\texttt{suresh-2025/theorem-3-bound@${record.hash}}}`,
        '}',
      ].join('\n'),
    )
  })

  test('as CSL-JSON', () => {
    expect(JSON.parse(cslJson(citation))).toEqual([
      {
        id: 'collapse-check-suresh-2025-theorem-3-bound',
        type: 'software',
        author: [{ literal: 'The collapse-check contributors' }],
        title: 'collapse-check: The tail of the spread stays below its bound.',
        version: '0.1.0',
        issued: { 'date-parts': [[2026, 11, 30]] },
        URL: address,
        number: `suresh-2025/theorem-3-bound@${record.hash}`,
        note: 'Property suresh-2025/theorem-3-bound, certified',
      },
    ])
  })

  test('as RIS', () => {
    expect(ris(citation).split('\n')).toEqual([
      'TY  - COMP',
      'ID  - collapse-check-suresh-2025-theorem-3-bound',
      'AU  - The collapse-check contributors',
      'TI  - collapse-check: The tail of the spread stays below its bound.',
      'PY  - 2026',
      'DA  - 2026/11/30',
      'ET  - 0.1.0',
      `UR  - ${address}`,
      `N1  - Property suresh-2025/theorem-3-bound, certified; record suresh-2025/theorem-3-bound@${record.hash}`,
      'ER  - ',
    ])
  })
})

describe("a project's own results", () => {
  const own = { name: '@ada/loops', epoch: '0.1.0', authors: ['Ada Lovelace', 'Émilie Żuławska'] }

  test('are by its authors, under its name', () => {
    const entry = bibtex(citationOf(record, own))
    expect(entry).toContain('@misc{ada-loops-suresh-2025-theorem-3-bound,')
    expect(entry).toContain("author  = {Ada Lovelace and {\\'{E}}milie {\\.{Z}}u{\\l}awska}")
    expect(entry).toContain('title   = {{@ada/loops: The tail')
  })

  test('have no year before they are released, nor at another epoch', () => {
    expect(bibtex(citationOf(record, own))).not.toContain('year')
    expect(bibtex(citationOf(record, { ...exampleProject, epoch: '0.2.0' }))).not.toContain('year')
  })

  test('have the address of the site, where the repository is on no forge that shows pages', () => {
    const url = (change: object) => citationOf(record, { ...own, ...change }).url
    expect(url({})).toBeUndefined()
    expect(url({ repository: 'https://git.example.org/a' })).toBe('https://git.example.org/a')
    expect(url({ repository: 'https://git.example.org/a', homepage: 'https://a.org' })).toBe('https://a.org')
    expect(url({ repository: 'https://gitlab.com/a/b' })).toContain(
      'https://gitlab.com/a/b/-/blob/HEAD/docs/suresh',
    )
  })
})

describe('BibTeX', () => {
  const entry = (title: string) => bibtex(citationOf(exampleRecord({ title }), exampleProject))

  test('escapes special characters of TeX, and keeps braces balanced', () => {
    const escaped = entry('a_b & 50 % of {x^2 \\ #1')
    expect(escaped).toContain('{{collapse-check: a\\_b \\& 50 \\% of x\\textasciicircum{}2  \\#1}}')
    expect([...escaped].filter((c) => c === '{')).toHaveLength([...escaped].filter((c) => c === '}').length)
  })

  test('writes letters and signs that ASCII lacks by their names', () => {
    expect(entry('θ₀ − ½ ≤ “σ” 漢')).toContain(
      "\\ensuremath{\\theta}\\ensuremath{_{0}} \\ensuremath{-} 1/2 \\ensuremath{\\le} ``\\ensuremath{\\sigma}'' {\\symbol{\"6F22}}",
    )
  })

  test('of every committed record is in ASCII and has no character without a name', () => {
    const records = readRecords(ROOT)
    expect(records.length).toBeGreaterThan(200)
    for (const each of records) {
      const text = bibtex(citationOf(each, exampleProject))
      expect(text).toMatch(/^[\n -~]*$/)
      expect(text).not.toContain('\\symbol')
    }
  })
})

test('the citation of the software has the version, and the date of its release', () => {
  const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
  const { version, 'collapse-check': own } = JSON.parse(read('package.json'))
  const citation = read('CITATION.cff')
  expect(citation).toContain(`\nversion: ${version}\n`)
  expect(citation).toContain(`\ndate-released: '${own.released}'\n`)
})

describe('CITATION.cff', () => {
  const citation = readCFF(join(ROOT, 'CITATION.cff'))

  test('is valid by the JSON Schema of its format', () => {
    expect(() => validateCFF(citation)).not.toThrow()
    expect(() => validateCFF({ ...citation, 'date-released': 'May' })).toThrow('/date-released')
  })

  test('refers to every paper whose theorems are here', async () => {
    const files = readdirSync(join(ROOT, 'theorems')).map((paper) =>
      join(ROOT, 'theorems', paper, 'paper.ts'),
    )
    const modules: { [name: string]: Paper }[] = await Promise.all(
      files.map((file) => import(pathToFileURL(file).href)),
    )
    const papers = modules.flatMap((exported) => Object.values(exported))
    expect(papers.length).toBeGreaterThan(10)
    expect(
      citation.references?.map(({ title, year, url }) => ({ title, year, arxiv: url?.split('/abs/')[1] })),
    ).toEqual(papers.map(({ title, year, arxiv }) => ({ title, year, arxiv })))
  })
})
