import { expect, test } from 'vitest'
import { ledger } from '../../../src/report/page/ledger.ts'
import { exampleRecord, refutedRecord } from '../example-record.ts'

const { source, counterexample } = { ...exampleRecord(), ...refutedRecord() }

test('each statement that fails, was corrected, was sharpened or cannot be decided has a line with its numbers', () => {
  const text = ledger([
    exampleRecord(),
    refutedRecord({ id: 'suresh-2025/as-written', expected: 'refuted', title: 'as written' }),
    exampleRecord({
      id: 'suresh-2025/mended',
      title: 'mended',
      source: { ...source, standing: 'corrected' },
    }),
    exampleRecord({
      id: 'suresh-2025/nearer',
      title: 'nearer',
      source: { ...source, standing: 'sharpened' },
    }),
    exampleRecord({ title: 'open', verdict: 'inconclusive', expected: 'inconclusive' }),
  ])
  expect(
    text
      .split('\n')
      .slice(2)
      .map((line) => line.split('](')[0]),
  ).toEqual([
    '- **Fails as written:** [as written',
    '- **Corrected:** [mended',
    '- **Sharpened:** [nearer',
    '- **Data cannot decide:** [open',
  ])
  expect(text).toContain(`: predicted ${counterexample?.predicted}, measured `)
})

test('what is not as expected is no finding, and without findings there is no ledger', () => {
  expect(ledger([exampleRecord(), refutedRecord(), exampleRecord({ verdict: 'inconclusive' })])).toBe('')
})
