import { describe, expect, test } from 'vitest'
import {
  beatsIndependentRealOnly,
  beatsRealOnly,
  relativeSyntheticVariance,
} from '../../src/laws/beats-real-only.ts'
import { normalCdf } from '../../src/special/normal.ts'

const constant = (T: number) => new Array<number>(T).fill(7)
const linear = (T: number) => Array.from({ length: T }, (_, t) => 3 * (t + 1))

describe('P(T) for a Gaussian mean', () => {
  // Values of an independent implementation (mpmath), Xu et al.
  test.each([
    [2, 0.35241638235, 12],
    [5, 0.25, 15],
    [13, 1 / 6, 15],
    [10, 0.187167042, 9],
    [100, 0.0631412804, 10],
    [1000, 0.0201149401, 10],
  ])('equal batches, T = %i: %f', (T, value, digits) => {
    expect(beatsRealOnly(relativeSyntheticVariance(constant(T)))).toBeCloseTo(value, digits)
  })

  test.each([
    [10, 0.30679153],
    [100, 0.246357239],
    [1000, 0.211911457],
    [1_000_000, 0.159205001],
  ])('linear batches, T = %i: %f', (T, value) => {
    expect(beatsRealOnly(relativeSyntheticVariance(linear(T)))).toBeCloseTo(value, 9)
  })

  // R = ζ(1 + s) − 1 of superlinear schedules, §3.
  test.each([
    [10.584448465 - 1, 0.182573870872, 11],
    [4.59511182584 - 1, 0.258488422078, 11],
    [2.61237534869 - 1, 0.319937056657, 11],
    [1.64493406685 - 1, 0.378458990927, 11],
    [1.20205690316 - 1, 0.429628050882, 11],
    [4 / 3, 1 / 3, 15],
  ])('R = %f: %f', (R, value, digits) => {
    expect(beatsRealOnly(R)).toBeCloseTo(value, digits)
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
    expect(beatsIndependentRealOnly(1)).toBeCloseTo(0.391826552031, 12)
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
