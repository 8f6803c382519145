import { expect, test } from 'vitest'
import { bisect } from '../../src/special/bisect.ts'
import { normalExpectation } from '../../src/special/integrals/normal-expectation.ts'

test('bisection finds a zero to the last bit, on whichever side f is positive', () => {
  const root = bisect((x) => 2 - x * x, 0, 2)
  expect(Math.abs(root - Math.SQRT2)).toBeLessThanOrEqual(Number.EPSILON)
  expect(bisect((x) => x * x - 2, 2, 0)).toBeCloseTo(Math.SQRT2, 15)
})

test('bisection finds a jump', () => {
  expect(bisect((x) => (x < 0.3 ? 1 : -1), 0, 1)).toBeCloseTo(0.3, 15)
})

test('normal expectations have the moments and the transform of the normal law', () => {
  expect(normalExpectation((z) => z * z * z * z)).toBeCloseTo(3, 12)
  expect(normalExpectation((z) => Math.cos(2 * z))).toBeCloseTo(Math.exp(-2), 14)
})
