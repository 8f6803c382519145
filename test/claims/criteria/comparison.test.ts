import { expect, test } from 'vitest'
import { comparison } from '../../../src/claims/criteria/comparison.ts'

const levels = { alpha: 1e-6, beta: 1e-6 }
const margin = { margin: 0.1, width: 1 }

/** The decision on pairs whose differences alternate around a mean. */
function decide(sentence: 'atMost' | 'atLeast' | 'equals', difference: number): string | undefined {
  const criterion = comparison[sentence](margin)
  if (criterion.observes !== 'pair') throw new TypeError('a comparison observes pairs')
  const sequential = criterion.test(levels)
  for (let i = 0; i < sequential.budget && sequential.decision === undefined; i++) {
    sequential.observe(0.5 + difference + (i % 2 === 0 ? 0.05 : -0.05), 0.5)
  }
  return sequential.decision
}

test.each([
  ['atMost', 'refuted', 'certified', 'certified'],
  ['atLeast', 'certified', 'certified', 'refuted'],
  ['equals', 'refuted', 'certified', 'refuted'],
] as const)('a first world that is larger, the same, smaller: %s is %s, %s, %s', (sentence, ...decisions) => {
  expect([0.2, 0, -0.2].map((difference) => decide(sentence, difference))).toEqual(decisions)
})

test('the sentences say what they claim', () => {
  const said = [comparison.atMost(margin), comparison.atLeast(margin), comparison.equals(margin)]
  expect(said.map(({ predicted }) => predicted)).toEqual([
    'first ≤ second',
    'first ≥ second',
    'first = second',
  ])
  expect(said.map(({ certifies }) => certifies)).toEqual([
    'first − second < 0.1',
    'first − second > -0.1',
    '|first − second| < 0.1',
  ])
})

test('a width that is none is refused', () => {
  expect(() => comparison.atMost({ margin: 0.1, width: -1 })).toThrow(/^width is -1; allowed: /)
})
