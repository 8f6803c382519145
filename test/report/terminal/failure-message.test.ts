import { describe, expect, test } from 'vitest'
import { failureMessage, isGreen } from '../../../src/report/terminal/failure-message.ts'
import { exampleControl, examplePoint, exampleRecord, refutedRecord } from '../example-record.ts'

describe('a property is green', () => {
  test('if its verdict and those of all its controls are the expected ones', () => {
    expect(isGreen(exampleRecord())).toBe(true)
    expect(isGreen(refutedRecord({ expected: 'refuted' }))).toBe(true)
  })

  test('and else it is not', () => {
    expect(isGreen(refutedRecord())).toBe(false)
    expect(isGreen(exampleRecord({ verdict: 'inconclusive' }))).toBe(false)
    expect(isGreen(exampleRecord({ controls: [exampleControl({ verdict: 'certified' })] }))).toBe(false)
  })
})

describe('the message of a property that is not green', () => {
  test('shows the smallest counterexample, what was measured there, and how to run it again', () => {
    const message = failureMessage(refutedRecord())
    expect(message).toContain('suresh-2025/theorem-3-bound: refuted, expected certified')
    expect(message).toContain('≤ 0.5807 (margin + 0.02)')
    expect(message).toContain('0.710 [0.661, 0.753] over 832 replicates')
    expect(message).toContain('npx collapse-check replay suresh-2025/theorem-3-bound epsilon=0.1 k=111 n=10')
  })

  test('lists at most three points that stayed open', () => {
    const points = [1, 2, 3, 4, 5].map((n) => examplePoint({ params: { n }, verdict: 'inconclusive' }))
    const message = failureMessage(exampleRecord({ verdict: 'inconclusive', points }))
    expect(message.match(/inconclusive, unconfirmed:/g)).toHaveLength(3)
    expect(message).toContain('and 2 more such points')
  })

  test('names a control that was missed', () => {
    const message = failureMessage(exampleRecord({ controls: [exampleControl({ verdict: 'certified' })] }))
    expect(message).toContain("control 'rate doubled' was certified, expected refuted")
  })

  test('is empty for a green one', () => {
    expect(failureMessage(exampleRecord())).toBe('')
  })
})

test('a control is caught only if all are: one that is missed makes a record red, and says what that means', () => {
  const caught = exampleControl()
  const missed = exampleControl({ name: 'half the bound', verdict: 'certified', margin: '+ 0.5' })
  expect(isGreen(exampleRecord({ controls: [caught] }))).toBe(true)
  const record = exampleRecord({ controls: [caught, missed] })
  expect(isGreen(record)).toBe(false)
  const message = failureMessage(record)
  expect(message).toContain("control 'half the bound' was certified, expected refuted")
  expect(message).toContain('the claim may have become too weak')
  expect(message).toContain('(margin + 0.5)')
})
