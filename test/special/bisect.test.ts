import { expect, test } from 'vitest'
import { bisect } from '../../src/special/bisect.ts'

test('bisection finds a zero to the last bit, on whichever side f is positive', () => {
  const root = bisect((x) => 2 - x * x, 0, 2)
  expect(Math.abs(root - Math.SQRT2)).toBeLessThanOrEqual(Number.EPSILON)
  expect(bisect((x) => x * x - 2, 2, 0)).toBeCloseTo(Math.SQRT2, 15)
})

test('bisection finds a jump', () => {
  expect(bisect((x) => (x < 0.3 ? 1 : -1), 0, 1)).toBeCloseTo(0.3, 15)
})
