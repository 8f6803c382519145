import { describe, expect, test } from 'vitest'
import { positiveQuadraticForm } from '../../src/laws/imhof.ts'
import { beatsRealOnly } from '../../src/laws/races/beats-real-only.ts'
import { rowsOf } from '../fixtures/mpmath/laws.ts'

/** The weights of |X + Y|² < |X|² with X ~ N(0, λ_i) and Y ~ N(0, R λ_i) in each coordinate. */
const race = (R: number, eigenvalues: readonly number[]) => {
  const root = Math.sqrt(R * R + 4 * R)
  return eigenvalues.flatMap((λ) => [(λ * (root - R)) / 2, (-λ * (root + R)) / 2])
}

describe('the probability that a quadratic form in normals is positive', () => {
  test.each([0.001, 0.1, 1, 4, 12, 1000])('two weights give the arctangent, R = %f', (R) => {
    expect(positiveQuadraticForm(race(R, [1]))).toBeCloseTo(beatsRealOnly(R), 13)
    expect(positiveQuadraticForm(race(R, [1e6]))).toBeCloseTo(beatsRealOnly(R), 13)
  })

  test.each(rowsOf('quadratic form, equal weights'))(
    '$d pairs of equal weights, R = $R: $value',
    ({ d, R, value }) => {
      expect(Math.abs(positiveQuadraticForm(race(R, new Array(d).fill(1))) - value)).toBeLessThan(1e-12)
    },
  )

  test.each(rowsOf('quadratic form, unequal weights'))(
    'unequal weights $eigenvalues, R = $R: $value',
    (row) => {
      expect(Math.abs(positiveQuadraticForm(race(row.R, row.eigenvalues)) - row.value)).toBeLessThan(1e-11)
    },
  )

  test('one form and its negative share out all probability', () => {
    const weights = [3, -0.01, 0.5, -2, -0.3]
    const negated = weights.map((weight) => -weight)
    expect(positiveQuadraticForm(weights) + positiveQuadraticForm(negated)).toBeCloseTo(1, 12)
  })

  test('a definite form has its sign for certain, and zeros do not matter', () => {
    expect(positiveQuadraticForm([1, 0, 2])).toBe(1)
    expect(positiveQuadraticForm([-1, 0])).toBe(0)
    expect(positiveQuadraticForm([1, 0, -1, 0])).toBeCloseTo(0.5, 14)
  })

  test('names what is wrong with its weights', () => {
    expect(() => positiveQuadraticForm([])).toThrow('weights is []; allowed: finite numbers, not all 0')
    expect(() => positiveQuadraticForm([0, 0])).toThrow('weights is [0,0]')
    expect(() => positiveQuadraticForm([1, Number.NaN])).toThrow('weights is [1,"NaN"]')
  })
})
