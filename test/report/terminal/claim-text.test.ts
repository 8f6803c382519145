import { expect, test } from 'vitest'
import { claimText } from '../../../src/report/terminal/claim-text.ts'
import { exampleControl, exampleProject, exampleRecord, refutedRecord } from '../example-record.ts'

const lines = (text: string) => text.split('\n').map((line) => line.trim().replace(/ +/g, ' '))

test('a claim is shown with its statement, evidence, controls, limits, and how to run it again', () => {
  const record = exampleRecord({ meanings: { n: 'observations' } })
  const shown = lines(claimText(record, exampleProject))
  for (const line of [
    record.theorem.statement,
    'Suresh, Thangaraj and Khandavally (2025), Theorem 3',
    'n integer, 2 to 200 observations',
    'certified: 4/4 points certified, 123\u202f456 replicates',
    'epsilon=0.1 k=111 n=10 ≤ 0.5807 0.0583 [0.0551, 0.0616] certified',
    'divisor n epsilon=0.1 k=111 n=10 ≤ 0.5807 0.1038 refuted',
    `${record.id}@${record.hash}`,
    'npx collapse-check replay suresh-2025/theorem-3-bound epsilon=0.1 k=111 n=10',
    ...record.limits,
  ]) {
    expect(shown).toContain(line)
  }
  expect(shown).not.toContain('Counterexample')
})

test('what came out otherwise than expected is not hidden', () => {
  const missed = exampleControl({ verdict: 'certified' })
  const shown = lines(claimText(refutedRecord({ controls: [missed] }), exampleProject))
  expect(shown).toContain('refuted, expected certified: 1/2 points certified, 123\u202f456 replicates')
  expect(shown).toContain('Counterexample')
  expect(shown.some((line) => line.endsWith('certified, expected refuted'))).toBe(true)
})
