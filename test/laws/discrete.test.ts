import { expect, test } from 'vitest'
import { discrete } from '../../src/laws/discrete.ts'

test('jumps at the integers by their probabilities, and nowhere else', () => {
  const { cdf, leftLimit } = discrete('three', [0.5, 0.25, 0.25])
  expect([-1, -0.1, 0, 0.9, 1, 2, 7].map(cdf)).toEqual([0, 0, 0.5, 0.5, 0.75, 1, 1])
  expect([-1, 0, 0.1, 1, 2, 2.5, 7].map(leftLimit)).toEqual([0, 0, 0.5, 0.5, 0.75, 1, 1])
})

test('never above 1, whatever rounding adds', () => {
  expect(discrete('rounded', [0.7, 0.3 + 1e-15]).cdf(1)).toBe(1)
})
