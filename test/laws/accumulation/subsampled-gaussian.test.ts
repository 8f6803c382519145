import { describe, expect, test } from 'vitest'
import { subsampledGaussian } from '../../../src/laws/accumulation/subsampled-gaussian.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'

const FITS = ['known', 'n', 'n-1'] as const
const risk = (n: number, g: number, fitted: (typeof FITS)[number]) => subsampledGaussian(n, g, fitted).risk

describe('accumulate-subsample', () => {
  test.each(rowsOf('subsampled risk'))('n = $n after $T fits: $value', ({ n, T, value }) => {
    expect(risk(n, T, 'known')).toBeCloseTo(value, 14)
  })

  test.each(rowsOf('subsampled Gaussian risk'))(
    'n = $n after $T fits, variance $fitted: $value',
    ({ n, T, fitted, value }) => {
      expect(risk(n, T, fitted as (typeof FITS)[number])).toBeCloseTo(value, 12)
    },
  )

  test('large n: n times the risk tends to π²/2 − 2, whatever is fitted', () => {
    const n = 1e9
    for (const { T, value } of rowsOf('subsampled risk times n, n = 1e9')) {
      expect(n * risk(n, T, 'known')).toBeCloseTo(value, 6)
    }
    for (const fitted of FITS) expect(n * risk(n, 1e6, fitted)).toBeCloseTo((Math.PI * Math.PI) / 2 - 2, 4)
  })

  test('two fits of n = 2, by hand', () => {
    // Both real, both new, or one of each, in 1, 1 and 4 of 6 subsamples.
    expect(risk(2, 2, 'known')).toBeCloseTo((1 / 2 + 1 + 4 * (7 / 8)) / 6, 14)
    expect(risk(2, 2, 'n')).toBeCloseTo((1 / 2 + 3 / 4 + 4 * (3 / 4)) / 6, 14)
    expect(subsampledGaussian(2, 1, 'n')).toEqual({ risk: 0.5, variance: 0.5 })
    expect(subsampledGaussian(2, 1, 'n-1').variance).toBe(1)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => subsampledGaussian(1, 2, 'known')).toThrow('n is 1')
    expect(() => subsampledGaussian(3, 0, 'n')).toThrow('generations is 0')
    expect(() => subsampledGaussian(3, 2, 'n-2' as 'n')).toThrow("divisor is 'n-2'")
  })
})
