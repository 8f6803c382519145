import { describe, expect, test } from 'vitest'
import {
  accumulatedRegressionRisk,
  projectedShare,
  replacedRegressionRisk,
  shiftedRegressionRisk,
} from '../../../src/laws/mixing/regression-risk.ts'
import { rowOf, rowsOf } from '../../fixtures/mpmath/laws.ts'

describe('regression on its own labels', () => {
  const design = { d: 5, n: 20, generations: 8 }

  test('d = 5, n = 20, t = 8: replace, accumulate with the same and with fresh designs', () => {
    expect(replacedRegressionRisk(design)).toBeCloseTo(rowOf('regression, replaced').value, 13)
    const fixed = accumulatedRegressionRisk(design, 'fixed')
    expect(fixed).toBeCloseTo(rowOf('regression, one design').value, 14)
    const fresh = accumulatedRegressionRisk(design, 'fresh')
    expect(fresh).toBeCloseTo(rowOf('regression, fresh designs').value, 14)
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

  test.each(rowsOf('regression, shifted labels'))(
    '$shifted of $shifted + $real labels shifted, d = $d: $value',
    (row) => {
      expect(shiftedRegressionRisk(row)).toBeCloseTo(row.value, 13)
    },
  )

  test('a tenth shifted: a floor of p² = .01 that no amount of data removes', () => {
    const point = { d: 20, real: 0.9e9, shifted: 0.1e9, noise: 1, shift: 1 }
    expect(shiftedRegressionRisk(point)).toBeCloseTo(0.01, 6)
  })

  test('all labels shifted: the shift itself, on top of least squares', () => {
    const value = shiftedRegressionRisk({ d: 4, real: 0, shifted: 15, noise: 1, shift: 3 })
    expect(value).toBeCloseTo(4 / 10 + 3, 12)
  })

  test('one dimension: the second moment of a beta variate', () => {
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
