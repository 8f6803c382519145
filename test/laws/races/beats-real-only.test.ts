import { describe, expect, test } from 'vitest'
import {
  beatsIndependentRealOnly,
  beatsRealOnly,
  relativeSyntheticVariance,
} from '../../../src/laws/races/beats-real-only.ts'
import { normalCdf } from '../../../src/special/normal.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'

const constant = (T: number) => new Array<number>(T).fill(7)
const linear = (T: number) => Array.from({ length: T }, (_, t) => 3 * (t + 1))

describe('P(T) for a Gaussian mean', () => {
  test.each(rowsOf('beats real only, equal batches'))('equal batches, T = $T: $value', ({ T, value }) => {
    expect(beatsRealOnly(relativeSyntheticVariance(constant(T)))).toBeCloseTo(value, 14)
  })

  test.each(rowsOf('beats real only, linear batches'))('linear batches, T = $T: $value', ({ T, value }) => {
    expect(beatsRealOnly(relativeSyntheticVariance(linear(T)))).toBeCloseTo(value, 13)
  })

  test.each(rowsOf('beats real only, superlinear batches'))('R = ζ($p) − 1 = $R: $value', ({ R, value }) => {
    expect(beatsRealOnly(R)).toBeCloseTo(value, 14)
  })

  test('R = 4/3, as atan √3 = π/3', () => {
    expect(beatsRealOnly(4 / 3)).toBeCloseTo(1 / 3, 15)
  })

  test('is E Φ(−½ √R |Z|): the same number by conditioning on the synthetic step', () => {
    for (const R of [0.01, 0.5, 1, 4, 100]) {
      let integral = 0
      const step = 1e-3
      for (let z = step / 2; z < 12; z += step) {
        integral += normalCdf(-0.5 * Math.sqrt(R) * z) * Math.exp(-0.5 * z * z)
      }
      expect(beatsRealOnly(R)).toBeCloseTo(2 * step * (integral / Math.sqrt(2 * Math.PI)), 6)
    }
  })

  test('runs from one half to nothing', () => {
    expect(beatsRealOnly(0)).toBe(0.5)
    expect(beatsRealOnly(Number.POSITIVE_INFINITY)).toBe(0)
    expect(beatsIndependentRealOnly(Number.POSITIVE_INFINITY)).toBe(0)
  })

  test('against an independent real-only model it is another number', () => {
    for (const { R, value } of rowsOf('beats an independent model')) {
      expect(beatsIndependentRealOnly(R)).toBeCloseTo(value, 14)
    }
    // The ratio of independent N(0, 1 + R) and N(0, 1) is √(1 + R) times a Cauchy variate.
    for (const R of [0.5, 1, 4]) {
      const cauchyTail = 2 * (0.5 - Math.atan(Math.sqrt(1 + R)) / Math.PI)
      expect(beatsIndependentRealOnly(R)).toBeCloseTo(cauchyTail, 14)
    }
  })

  test('names what is wrong with its arguments', () => {
    expect(() => beatsRealOnly(-1)).toThrow('R is -1; allowed: a ratio, 0 or above')
    expect(() => beatsIndependentRealOnly(Number.NaN)).toThrow('R is NaN')
    expect(() => relativeSyntheticVariance([])).toThrow('sizes is []')
    expect(() => relativeSyntheticVariance([0, 1])).toThrow('sizes[0] is 0')
    expect(() => relativeSyntheticVariance([5, 5, -1])).toThrow('sizes[2] is -1')
    expect(relativeSyntheticVariance([5])).toBe(0)
  })
})
