import { describe, expect, test } from 'vitest'
import { harmonicSquares } from '../../../src/laws/accumulation/harmonic-squares.ts'
import { trigamma } from '../../../src/special/gamma.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'

describe('H_T', () => {
  test.each(rowsOf('harmonic squares'))('H_$T = $value', ({ T, value }) => {
    expect(harmonicSquares(T)).toBeCloseTo(value, 14)
  })

  test('is π²/6 − ψ′(T + 1), on both sides of the switch from sum to series', () => {
    for (const T of [0, 1, 2, 10, 62, 63, 64, 65, 200, 1e4, 1e9]) {
      const value = T === 0 ? 0 : (Math.PI * Math.PI) / 6 - trigamma(T + 1)
      expect(Math.abs(harmonicSquares(T) - value)).toBeLessThan(1e-15)
    }
  })

  test('grows by 1/T² a step', () => {
    for (const T of [1, 2, 63, 64, 65, 100]) {
      expect(Math.abs(harmonicSquares(T) - harmonicSquares(T - 1) - 1 / (T * T))).toBeLessThan(5e-16)
    }
  })

  test('needs an integer, 0 or above', () => {
    for (const T of [-1, 1.5, Number.NaN]) expect(() => harmonicSquares(T)).toThrow(`T is ${T}`)
  })
})
