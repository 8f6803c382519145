import { expect, test } from 'vitest'
import { normalExpectation } from '../../../src/special/integrals/normal-expectation.ts'

test('normal expectations have the moments and the transform of the normal law', () => {
  expect(normalExpectation((z) => z * z * z * z)).toBeCloseTo(3, 12)
  expect(normalExpectation((z) => Math.cos(2 * z))).toBeCloseTo(Math.exp(-2), 14)
})
