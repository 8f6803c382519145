import { describe, expect, test } from 'vitest'
import { meanSdRatio } from '../../../src/laws/gaussian/mean-sd-ratio.ts'
import { logGamma } from '../../../src/special/gamma.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'

describe('c₄(n)', () => {
  test.each(rowsOf('mean sd ratio'))('c₄($n) = $value', ({ n, value }) => {
    expect(meanSdRatio(n)).toBeCloseTo(value, 14)
  })

  test('is the ratio of gamma functions', () => {
    for (let n = 2; n < 200; n += 7) {
      const ratio = Math.sqrt(2 / (n - 1)) * Math.exp(logGamma(n / 2) - logGamma((n - 1) / 2))
      expect(Math.abs(meanSdRatio(n) / ratio - 1)).toBeLessThan(1e-12)
    }
  })

  test('obeys c₄(n)·c₄(n + 1) = √((n − 1)/n), at every n alike', () => {
    for (const n of [2, 3, 10, 39, 40, 41, 42, 43, 100, 1001, 1e6, 1e12]) {
      const product = meanSdRatio(n) * meanSdRatio(n + 1)
      expect(Math.abs(product / Math.sqrt((n - 1) / n) - 1)).toBeLessThan(2e-15)
    }
  })

  test('lies between exp(−1/(4n − 4)) and exp(−1/(4n − 3)), so Theorem 3 of Suresh et al. holds', () => {
    for (let n = 2; n < 3000; n = n < 50 ? n + 1 : Math.ceil(1.2 * n)) {
      expect(meanSdRatio(n)).toBeGreaterThan(Math.exp(-1 / (4 * n - 4)))
      expect(meanSdRatio(n)).toBeLessThan(Math.exp(-1 / (4 * n - 3)))
    }
  })

  test('needs two observations', () => {
    for (const n of [1, 0, 2.5, Number.NaN]) expect(() => meanSdRatio(n)).toThrow(`n is ${n}`)
  })
})
