import { expect, test } from 'vitest'
import { discrete } from '../../src/laws/discrete.ts'
import { kolmogorovDistance } from '../../src/laws/kolmogorov-distance.ts'

test('0 between equal laws, 1 between laws that do not overlap', () => {
  const [low, high] = [discrete('0', [1, 0]), discrete('1', [0, 1])]
  expect(kolmogorovDistance(low, low, [0, 1])).toBe(0)
  expect(kolmogorovDistance(low, high, [0, 1])).toBe(1)
})
