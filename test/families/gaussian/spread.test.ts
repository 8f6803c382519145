import { describe, expect, test } from 'vitest'
import { hypotenuse, meanOf, rootOfSquares } from '../../../src/families/gaussian/spread.ts'

describe('means and spreads', () => {
  test('keep their digits beside a large offset', () => {
    // 1e15 + 0, 1, …, 6: the sum of the squared deviations is 28.
    const sample = Float64Array.from({ length: 7 }, (_, i) => 1e15 + i)
    expect(meanOf(sample, 7)).toBe(1e15 + 3)
    expect(rootOfSquares(sample, 7, 1e15 + 3)).toBe(Math.sqrt(28))
    // A mean that is a little off does not add its own square.
    expect(rootOfSquares(sample, 7, 1e15 + 2.5)).toBeCloseTo(Math.sqrt(28), 12)
    // The sum, 1e17, has an ulp of 16; the mean of what it leaves brings the digits back.
    const many = Float64Array.from({ length: 1001 }, (_, i) => 1e14 + (i % 7) / 8)
    expect(meanOf(many, 1001)).toBe(1e14 + 3 / 8)
  })

  test('neither underflow nor overflow', () => {
    for (const scale of [1e-300, 1e-200, 1e-160, 1, 1e200]) {
      const sample = Float64Array.of(1, 2, 3, 4).map((x) => x * scale)
      expect(rootOfSquares(sample, 4, 2.5 * scale) / scale).toBeCloseTo(Math.sqrt(5), 14)
      expect(hypotenuse(3 * scale, 4 * scale) / scale).toBeCloseTo(5, 14)
    }
    expect(rootOfSquares(Float64Array.of(7, 7, 7), 3, 7)).toBe(0)
    expect(hypotenuse(0, 0)).toBe(0)
  })
})
