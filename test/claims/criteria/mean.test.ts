import { describe, expect, test } from 'vitest'
import { mean } from '../../../src/claims/criteria/mean.ts'
import type { Criterion } from '../../../src/claims/criterion.ts'

const levels = { alpha: 1e-6, beta: 1e-6 }

/** The decision on observations that alternate around a mean. */
function decide(criterion: Criterion, average: number): string | undefined {
  if (criterion.observes === 'pair') throw new TypeError('a mean observes numbers')
  const sequential = criterion.test(levels)
  for (let i = 0; i < sequential.budget && sequential.decision === undefined; i++) {
    sequential.observe(average + (i % 2 === 0 ? 0.1 : -0.1))
  }
  return sequential.decision
}

describe.each([
  ['by its range', { margin: 0.1, range: { low: 0, high: 1 } }],
  ['by its variance', { margin: 0.1, variance: { atMost: 0.02 } }],
  ['by its relative variance', { margin: 0.1, variance: { timesMeanSquared: 0.1 } }],
])('a mean between two bounds, %s', (_, known) => {
  const criterion = mean.between(0.3, 0.6, known)

  test('is certified between them and at both', () => {
    for (const average of [0.3, 0.45, 0.6]) expect(decide(criterion, average)).toBe('certified')
  })

  test('is refuted beyond the margin of either', () => {
    for (const average of [0.15, 0.75]) expect(decide(criterion, average)).toBe('refuted')
  })

  test('says what it claims', () => {
    expect(criterion.predicted).toBe('0.3 to 0.6')
    expect(criterion.certifies).toBe('0.2 to 0.7')
    expect(criterion.words).toMatch(/^the mean lies between the two predictions \(/)
  })
})

test('the other sentences about a mean', () => {
  const known = { margin: 0.1, range: { low: 0, high: 1 } }
  const said = ({ words, predicted, certifies }: Criterion) => [
    words.replace(/ \(.*/, ''),
    predicted,
    certifies,
  ]
  expect(said(mean.atMost(0.3, known))).toEqual(['the mean is at most the prediction', '≤ 0.3', '< 0.4'])
  expect(said(mean.atLeast(0.3, known))).toEqual(['the mean is at least the prediction', '≥ 0.3', '> 0.2'])
  expect(said(mean.equals(0.3, known))).toEqual(['the mean equals the prediction', '= 0.3', '0.2 to 0.4'])
})
