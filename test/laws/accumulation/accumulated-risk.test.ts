import { describe, expect, test } from 'vitest'
import {
  contaminatedRisk,
  correctedRisk,
  subsampledRisk,
} from '../../../src/laws/accumulation/accumulated-risk.ts'
import { harmonicSquares } from '../../../src/laws/accumulation/harmonic-squares.ts'
import { rowOf, rowsOf } from '../../fixtures/mpmath/laws.ts'

describe('accumulate-subsample', () => {
  test.each(rowsOf('subsampled risk'))('n = $n after $T fits: $value', ({ n, T, value }) => {
    expect(subsampledRisk(n, T)).toBeCloseTo(value, 14)
  })

  test('large n: n times the error tends to π²/2 − 2', () => {
    const n = 1e9
    for (const { T, value } of rowsOf('subsampled risk times n, n = 1e9')) {
      expect(n * subsampledRisk(n, T)).toBeCloseTo(value, 6)
    }
    expect(n * subsampledRisk(n, 1e6)).toBeCloseTo((Math.PI * Math.PI) / 2 - 2, 4)
  })

  test('two fits of n = 2, by hand', () => {
    // Pool of 4: mean square error of the pooled mean ½(1 + ¼), plus the variance of a mean of 2 drawn from
    // 4.
    const pooled = 0.5 + 0.5 / 4
    const spread = (2 * (1 + 1.5) - 4 * pooled) / 3
    expect(subsampledRisk(2, 2)).toBeCloseTo(pooled + (spread * (1 - 2 / 4)) / 2, 14)
  })
})

describe('contaminated accumulation', () => {
  test.each(rowsOf('contaminated risk'))('m = $m, t = $T, share $share: $value', ({ m, T, share, value }) => {
    expect(contaminatedRisk(m, T, share)).toBeCloseTo(value, 14)
  })

  test('no real data is accumulation, only real data is a growing sample', () => {
    expect(contaminatedRisk(10, 30, 0)).toBeCloseTo(harmonicSquares(30) / 10, 14)
    expect(contaminatedRisk(10, 30, 1)).toBeCloseTo(1 / 300, 14)
    expect(contaminatedRisk(5, 1, 0.3)).toBe(1 / 5)
  })

  test('falls like t^−2α below one half', () => {
    for (const share of [0.1, 0.25]) {
      const slope = Math.log(contaminatedRisk(10, 2e5, share) / contaminatedRisk(10, 1e5, share)) / Math.LN2
      expect(slope).toBeCloseTo(-2 * share, 2)
    }
  })

  test('the corrected estimate of p = (.4, .3, .2, .1)', () => {
    const { n, T, share, value } = rowOf('corrected risk')
    const batches = Array.from({ length: T }, (_, i) => ({ n, share: i === 0 ? 1 : share }))
    expect(correctedRisk(0.3, batches)).toBeCloseTo(value, 15)
    expect(correctedRisk(0.3, [{ n: 50, share: 1 }])).toBeCloseTo(0.7 / 50, 15)
    // All real: the weights are sizes.
    expect(correctedRisk(0.3, new Array(4).fill({ n: 50, share: 1 }))).toBeCloseTo(0.7 / 200, 15)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => subsampledRisk(1, 2)).toThrow('n is 1')
    expect(() => contaminatedRisk(3, 0, 0.5)).toThrow('generations is 0')
    expect(() => contaminatedRisk(3, 2, 1.5)).toThrow('share is 1.5')
    expect(() => correctedRisk(0.3, [{ n: 5, share: 0 }])).toThrow('share is 0')
  })
})
