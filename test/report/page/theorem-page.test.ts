import { describe, expect, test } from 'vitest'
import type { Standing } from '../../../src/claims/theorem.ts'
import type { TheoremRecords } from '../../../src/report/grouping/group-records.ts'
import { theoremPage as pageOf } from '../../../src/report/page/theorem-page.ts'
import type { PropertyRecord } from '../../../src/trials/records/record.ts'
import {
  exampleControl,
  examplePoint,
  exampleProject,
  exampleRecord,
  refutedRecord,
  unsealedRecord,
} from '../example-record.ts'

const { source, theorem, counts } = unsealedRecord()
const theoremPage = (records: TheoremRecords) =>
  pageOf(records, exampleProject, { relatives: [], restsOn: [], usedBy: [] })
const firstLines = (page: string) => page.split('\n').slice(0, 4).join('\n')
const withStanding = (standing: Standing) => exampleRecord({ source: { ...source, standing } })

describe('the first lines say whose result it is', () => {
  test.each([
    ['stated', '**Stated by the authors**: Theorem 3 of Suresh, Thangaraj and Khandavally (2025).'],
    ['quoted', '**Quoted, not read**'],
    ['sharpened', '**Sharpened by us**'],
    ['derived', '**Derived by us, not a theorem of the paper**'],
    ['corrected', '**Corrected by us**'],
  ] as const)('%s', (standing, sentence) => {
    expect(firstLines(theoremPage([withStanding(standing)]))).toContain(sentence)
  })

  test('a derived or quoted result is not credited to the authors', () => {
    for (const standing of ['derived', 'quoted'] as const) {
      expect(theoremPage([withStanding(standing)])).not.toContain('Stated by the authors')
    }
  })
})

test('the statement stands between double dollars', () => {
  expect(theoremPage([exampleRecord()])).toContain('\n$$\n\\Pr(\\Sigma_k \\gt \\varepsilon) \\le \\tfrac')
})

test('an example shows prediction, measurement with interval, replicates and verdict', () => {
  expect(theoremPage([exampleRecord()])).toContain(
    '|       0.1 |  111 |  10 | ≤ 0.5807  | 0.0583 [0.0551, 0.0616] |        832 | certified |',
  )
})

test('hunted points are summed up, not listed, and the closest one is the one with most evidence against', () => {
  const page = theoremPage([exampleRecord()])
  expect(page).toMatch(
    /Closest point of the hunt.*`{"epsilon":0.4,"k":40,"n":3}`.*certified after 832 replicates.*ended at −3.25; refuting takes 11.1,/,
  )
  expect(page).not.toContain('"n":2}')
  expect(page).not.toContain('|       0.5 |')
})

describe('what the pass rate is worth', () => {
  test('β needs no division when every evaluated point is certified', () => {
    const page = theoremPage([exampleRecord()])
    expect(page).toContain('Pass rate: 4/4 evaluated points certified.')
    expect(page).toContain('β needs no division')
    expect(page).not.toContain('β × evaluated')
  })

  test('below 1 it is printed with β times the evaluated points', () => {
    const page = theoremPage([exampleRecord({ counts: { ...counts, evaluated: 34, certified: 33 } })])
    expect(page).toContain('Pass rate: 33/34')
    expect(page).toContain('β × evaluated = 3.4 × 10⁻⁵')
    expect(page).not.toContain('needs no division')
  })
})

describe('a counterexample', () => {
  const command = 'npx collapse-check replay suresh-2025/theorem-3-bound epsilon=0.1 k=111 n=10'

  test('is shown first, with the command that replays it', () => {
    const page = theoremPage([refutedRecord()])
    expect(page).toContain('Verdict: **refuted**, expected certified.')
    const section = page.slice(page.indexOf('### Counterexample'), page.indexOf('### How it is tested'))
    expect(section).toContain(command)
    expect(section).toContain('0.710 [0.661, 0.753]')
  })

  test('is not mentioned where there is none', () => {
    expect(theoremPage([exampleRecord()])).not.toContain('Counterexample')
  })

  test('of a statement that fails as written is expected', () => {
    const page = theoremPage([refutedRecord({ expected: 'refuted' })])
    expect(page).toContain('Verdict: refuted, as expected.')
    expect(page).toContain('### Counterexample')
  })
})

test('a control that was missed stands out', () => {
  const row = (controls: PropertyRecord['controls']) =>
    theoremPage([exampleRecord({ controls })])
      .split('\n')
      .find((line) => line.startsWith('| rate doubled'))
  expect(row([exampleControl()])).not.toContain('**')
  expect(row([exampleControl({ verdict: 'inconclusive' })])).toContain('| **inconclusive** |')
})

test('the page replays a point that runs, and cites the record by its hash', () => {
  const vacuous = examplePoint({ params: { n: 1 }, verdict: 'vacuous', replicates: 0 })
  const record = exampleRecord({ points: [vacuous, examplePoint()] })
  const page = theoremPage([record])
  expect(page).toContain('npx collapse-check verify suresh-2025/theorem-3-bound\n')
  expect(page).toContain('# one point\nnpx collapse-check replay suresh-2025/theorem-3-bound epsilon=0.1')
  expect(page).toContain(`\\texttt{suresh-2025/theorem-3-bound@${record.hash}}`)
  expect(page).toContain(source.paper.bibtex)
})

test('records that disagree about the theorem are rejected', () => {
  const other = exampleRecord({ id: 'suresh-2025/other', theorem: { ...theorem, statement: 'x' } })
  expect(() => theoremPage([exampleRecord(), other])).toThrow(/suresh-2025\/.* states? the theorem as/)
})

describe('bounds beside exact laws', () => {
  const bounds = [
    {
      latex: String.raw`\tfrac{\sigma_0}{\varepsilon}`,
      side: 'above' as const,
      points: 1200,
      room: 1.2345678,
      at: { n: 2, epsilon: 0.9 },
    },
    { latex: '1/k', side: 'below' as const, points: 1, room: 'Infinity' as const, at: { k: 1 } },
  ]

  test('are listed with the least quotient, and where it is', () => {
    const page = theoremPage([exampleRecord({ theorem: { ...theorem, bounds } })])
    const section = page.slice(page.indexOf('## Room of the bounds'), page.indexOf('## theorem-3-bound'))
    expect(section).toMatch(
      /\| \$\\tfrac\{\\sigma_0\}\{\\varepsilon\}\$ +\| above \| +1\.2346 \| `epsilon=0\.9 n=2` +\| +1.200 \|/,
    )
    expect(section).toMatch(/\| \$1\/k\$ +\| below \| +∞ \| `k=1` +\| +1 \|/)
  })

  test('are not spoken of where there is none', () => {
    expect(theoremPage([exampleRecord()])).not.toContain('Room of the bounds')
  })
})

describe('formulas that were compared with the code', () => {
  const formulas = [
    {
      latex: String.raw`\tfrac{\sigma_0}{\varepsilon}`,
      domain: ['epsilon: 0.01 to 1, log-spaced', 'sigma0: 1'],
    },
    { latex: '0.2411', domain: [] },
  ]

  test('are listed with the ranges of their parameters', () => {
    const page = theoremPage([exampleRecord({ theorem: { ...theorem, formulas } })])
    const section = page.slice(page.indexOf('## Compared with the code'), page.indexOf('## theorem-3-bound'))
    expect(section).toContain('compares their values at a hundred points')
    expect(section).toContain(
      '- $\\tfrac{\\sigma_0}{\\varepsilon}$; epsilon: 0.01 to 1, log-spaced; sigma0: 1\n- $0.2411$',
    )
  })

  test('are not spoken of where there is none', () => {
    expect(theoremPage([exampleRecord()])).not.toContain('Compared with the code')
  })
})
