import { describe, expect, test } from 'vitest'
import { equallySpaced } from '../../../src/special/integrals/equally-spaced.ts'

describe('the trapezoidal rule', () => {
  const integral = (f: (x: number) => number, from: number, to: number, count: number) => {
    const { at, weights } = equallySpaced(from, to, count)
    return at.reduce((sum, x, i) => sum + (weights[i] as number) * f(x), 0)
  }

  test('is right to rounding for a function that vanishes at both ends', () => {
    expect(integral((x) => Math.exp(-x * x), -9, 9, 80)).toBeCloseTo(Math.sqrt(Math.PI), 14)
  })

  test('is right to rounding for a periodic function', () => {
    // 2π·I₀(1).
    const exact = 7.95492652101284
    expect(integral((x) => Math.exp(Math.cos(x)), -Math.PI, Math.PI, 32)).toBeCloseTo(exact, 13)
    expect(integral((x) => Math.exp(Math.cos(x)), 0, 2 * Math.PI, 32)).toBeCloseTo(exact, 13)
  })
})
