import { expect, test } from 'vitest'
import { ledger } from '../../../src/report/front/ledger.ts'
import { exampleRecord, refutedRecord } from '../example-record.ts'

const { source, theorem, counterexample } = { ...exampleRecord(), ...refutedRecord() }
const named = (id: string) => ({ theorem: { ...theorem, id: `suresh-2025/${id}`, title: id } })

test('what was corrected, refuted, sharpened or cannot be decided has a row with its numbers and its figure', () => {
  const asWritten = { ...named('mended'), source: { ...source, standing: 'corrected' } } as const
  const text = ledger([
    [exampleRecord()],
    [refutedRecord({ ...named('false'), id: 'suresh-2025/as-claimed', expected: 'refuted' })],
    [
      exampleRecord({ ...asWritten, id: 'suresh-2025/mended-now', title: 'as mended' }),
      refutedRecord({ ...asWritten, id: 'suresh-2025/before', title: 'as written', expected: 'refuted' }),
    ],
    [exampleRecord({ ...named('nearer'), source: { ...source, standing: 'sharpened' } })],
    [exampleRecord({ ...named('open'), verdict: 'inconclusive', expected: 'inconclusive' })],
  ])
  const lines = text.split('\n').filter((line) => /^###|^\| \[/.test(line))
  expect(lines.map((line) => line.split('](')[0])).toEqual([
    '### Corrected',
    '| [mended',
    '### Refuted as written',
    '| [false',
    '### Sharpened',
    '| [nearer',
    '### Undecidable',
    '| [open',
  ])
  const [, mended = '', , refuted = ''] = lines
  expect(mended).toContain('[as mended](suresh-2025/mended.md#mended-now) (certified): predicted ')
  expect(mended).toContain('<br>[as written](suresh-2025/mended.md#before) (refuted): predicted ')
  expect(mended).toMatch(
    /\[!\[.+\]\(suresh-2025\/mended-now\.svg\)\]\(suresh-2025\/mended\.md#mended-now\) \|$/,
  )
  expect(refuted).toContain(`predicted ${counterexample?.predicted}, measured `)
})

test('what is not as expected is no finding, and without findings there is no ledger', () => {
  expect(ledger([[exampleRecord()], [refutedRecord()], [exampleRecord({ verdict: 'inconclusive' })]])).toBe(
    '',
  )
})
