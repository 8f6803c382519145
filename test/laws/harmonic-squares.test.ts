import { describe, expect, test } from 'vitest'
import { harmonicSquares } from '../../src/laws/harmonic-squares.ts'
import { trigamma } from '../../src/special/gamma.ts'

describe('H_T', () => {
  // Values of an independent implementation (mpmath), Barzilai & Shamir 2025
  test.each([
    [1, 1],
    [2, 1.25],
    [3, 1.361111],
    [5, 1.463611],
    [10, 1.549768],
    [20, 1.596163],
    [50, 1.625133],
    [100, 1.634984],
  ])('H_%i = %f', (T, value) => {
    expect(harmonicSquares(T)).toBeCloseTo(value, 6)
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
