import { describe, expect, test } from 'vitest'
import {
  accumulatedRegressionRisk,
  projectedShare,
  replacedRegressionRisk,
  shiftedRegressionRisk,
} from '../../src/laws/regression-risk.ts'

describe('regression on its own labels', () => {
  const design = { d: 5, n: 20, generations: 8 }

  test('d = 5, n = 20, t = 8: replace, accumulate with the same and with fresh designs', () => {
    expect(replacedRegressionRisk(design)).toBeCloseTo(2.85714285714, 11)
    expect(accumulatedRegressionRisk(design, 'fixed')).toBeCloseTo(0.545507875769, 12)
    expect(accumulatedRegressionRisk(design, 'fresh')).toBeCloseTo(0.505765529687, 12)
  })

  test('one generation is ordinary least squares, however it is kept', () => {
    const once = { ...design, generations: 1 }
    const value = 5 / 14
    expect(replacedRegressionRisk(once)).toBeCloseTo(value, 15)
    expect(accumulatedRegressionRisk(once, 'fixed')).toBeCloseTo(value, 15)
    expect(accumulatedRegressionRisk(once, 'fresh')).toBeCloseTo(value, 15)
    const plain = { d: 5, real: 20, shifted: 0, noise: 1, shift: 7 }
    expect(shiftedRegressionRisk(plain)).toBeCloseTo(value, 15)
  })

  test('shifted labels: d = 5, 20 and 10 rows, noise ¼, shift 1', () => {
    const value = shiftedRegressionRisk({ d: 5, real: 20, shifted: 10, noise: 0.25, shift: 1 })
    expect(value).toBeCloseTo(0.214200191571, 12)
    // d = 20, a tenth shifted: a floor of p² = .01 that no amount of data removes.
    for (const [N, risk] of [
      [200, 0.13218],
      [2000, 0.02106],
      [20000, 0.0111],
    ] as const) {
      const point = { d: 20, real: 0.9 * N, shifted: 0.1 * N, noise: 1, shift: 1 }
      expect(shiftedRegressionRisk(point)).toBeCloseTo(risk, 5)
    }
  })

  test('all labels shifted: the shift itself, on top of least squares', () => {
    const value = shiftedRegressionRisk({ d: 4, real: 0, shifted: 15, noise: 1, shift: 3 })
    expect(value).toBeCloseTo(4 / 10 + 3, 12)
  })

  test('one dimension: beta moments by quadrature', () => {
    // ŵ − w = noise + δ·B with B = S₂/(S₁ + S₂) ~ Beta(n₂/2, n₁/2): E B² = (n₂/N)((n₂ + 2)/(N + 2)).
    const [real, shifted] = [7, 5]
    const N = real + shifted
    const square = (shifted / N) * ((shifted + 2) / (N + 2))
    const value = shiftedRegressionRisk({ d: 1, real, shifted, noise: 0, shift: 1 })
    expect(value).toBeCloseTo(square, 13)
  })

  test('projections lose 1 − (n/d)^t', () => {
    expect(projectedShare({ d: 10, n: 5, generations: 4 })).toBeCloseTo(0.9375, 14)
    expect(projectedShare({ d: 5, n: 5, generations: 9 })).toBeCloseTo(0, 15)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => replacedRegressionRisk({ d: 5, n: 6, generations: 1 })).toThrow(
      'n is 6; allowed: an integer, 7',
    )
    expect(() => projectedShare({ d: 4, n: 5, generations: 1 })).toThrow('d is 4')
    expect(() => shiftedRegressionRisk({ d: 1, real: 5, shifted: 5, noise: 1, shift: -1 })).toThrow(
      'shift is -1',
    )
  })
})
