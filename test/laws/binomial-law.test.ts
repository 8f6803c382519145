import { describe, expect, test } from 'vitest'
import { binomialLaw } from '../../src/laws/binomial-law.ts'
import { rowOf } from '../fixtures/mpmath/laws.ts'
import { binomialLaw as fromFactorials } from './counts/transition-matrix.ts'

describe('the binomial law', () => {
  test('is that of log-factorials', () => {
    for (const [n, p] of [
      [1, 0.5],
      [7, 0.3],
      [200, 0.01],
      [200, 0.997],
    ] as const) {
      const expected = fromFactorials(n, p)
      binomialLaw(n, p).forEach((mass, j) => {
        expect(mass).toBeCloseTo(expected[j] ?? Number.NaN, 13)
      })
    }
  })

  test('is certain of nothing and of everything', () => {
    expect(Array.from(binomialLaw(3, 0))).toEqual([1, 0, 0, 0])
    expect(Array.from(binomialLaw(3, 1))).toEqual([0, 0, 0, 1])
  })

  // C(1000, 500)/2^1000, and its end would underflow in powers of 1 − p.
  test('neither overflows nor underflows in the middle of a large sample', () => {
    const { n, p, j, value } = rowOf('binomial mass')
    expect(binomialLaw(n, p)[j]).toBeCloseTo(value, 14)
    expect(binomialLaw(100_000, 0.5).reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12)
  })
})
