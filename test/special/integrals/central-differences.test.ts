import { describe, expect, test } from 'vitest'
import { centralDifference, centralDifferences } from '../../../src/special/integrals/central-differences.ts'

describe('central differences', () => {
  test('of two points have an error of order h²', () => {
    const error = (h: number) => centralDifference(Math.exp, 0, h) - 1
    expect(error(0.02) / error(0.01)).toBeCloseTo(4, 3)
  })

  test('of sin, cos and exp are right to 1e-8', () => {
    for (const x of [-2, 0, 0.7, 3]) {
      const [sin, cos, exp] = [Math.sin, Math.cos, Math.exp].map((f) => centralDifferences(f, x, 0.02))
      for (const [found, exact] of [
        [sin, [Math.cos(x), -Math.sin(x), -Math.cos(x)]],
        [cos, [-Math.sin(x), -Math.cos(x), Math.sin(x)]],
        [exp, [Math.exp(x), Math.exp(x), Math.exp(x)]],
      ] as const) {
        exact.forEach((value, i) => {
          expect(Math.abs((found?.[i] as number) - value)).toBeLessThan(i < 2 ? 1e-9 : 1e-6)
        })
      }
    }
  })

  test('are exact, but for rounding, for polynomials up to degree 4', () => {
    const [first, second, third] = centralDifferences((x) => x * x * x * x - x, 1, 0.5)
    expect([first, second, third].map((value) => value.toFixed(9))).toEqual([
      '3.000000000',
      '12.000000000',
      '24.000000000',
    ])
  })
})
