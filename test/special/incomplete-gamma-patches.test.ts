import { expect, test } from 'vitest'
import { regularizedGammaLower, regularizedGammaUpper } from '../../src/special/gamma.ts'

// Values by mpmath: mp.dps = 30; gammainc(a, 0, x, regularized=True).
test.each([
  [1.5, 1.0104995850395335, 0.4319402918220842],
  [0.05, 1.012897065198318, 0.988716999453734],
])('P(%d, %d) is a number where the library overflows', (a, x, expected) => {
  expect(regularizedGammaLower(a, x) / expected - 1).toBeCloseTo(0, 13)
  expect(regularizedGammaUpper(a, x) / (1 - expected) - 1).toBeCloseTo(0, 12)
})
