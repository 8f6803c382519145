import { describe, expect, test } from 'vitest'
import { beatsRealOnly } from '../../src/laws/beats-real-only.ts'
import { positiveQuadraticForm } from '../../src/laws/imhof.ts'

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

  // Equal weights: the upper tail at ½√(dR) of Student's t with d degrees of freedom (mpmath, 10 digits).
  test.each([
    [2, 1, 0.2763932023],
    [3, 1, 0.2250924279],
    [5, 1, 0.1571863188],
    [10, 1, 0.0724638027],
    [2, 4, 0.1464466094],
    [3, 4, 0.0908450569],
    [5, 4, 0.0377934092],
    [10, 4, 0.0050597799],
  ])('%i pairs of equal weights, R = %i: %f', (d, R, value) => {
    expect(Math.abs(positiveQuadraticForm(race(R, new Array(d).fill(1))) - value)).toBeLessThan(1e-10)
  })

  // mpmath's quadrature of Imhof's integral in u = e^x.
  test.each([
    [[1, 2], 4, 0.15162931112],
    [[1, 2], 1 / 4 + 1 / 9 + 1 / 16 + 1 / 25, 0.342985858229],
    [[4, 1, 0.25], 2, 0.207878687469],
    [[1, 0.1], 1, 0.315070687817],
  ])('unequal weights %o, R = %f: %f', (eigenvalues, R, value) => {
    expect(Math.abs(positiveQuadraticForm(race(R, eigenvalues)) - value)).toBeLessThan(1e-11)
  })

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
