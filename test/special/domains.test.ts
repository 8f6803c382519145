import { describe, expect, test } from 'vitest'
import { logBeta, logBetaLower, logBetaUpper, regularizedBeta } from '../../src/special/beta.ts'
import {
  digamma,
  gammaQuantile,
  logGamma,
  regularizedGammaLower,
  regularizedGammaUpper,
} from '../../src/special/gamma.ts'
import { hurwitzZeta } from '../../src/special/hurwitz-zeta.ts'
import { normalCdf, normalQuantile } from '../../src/special/normal.ts'
import { ArgumentError } from '../../src/validation/argument-error.ts'
import { complexLogGamma } from './reference/complex-log-gamma.ts'

describe('special functions never return NaN', () => {
  test.each<[string, () => unknown]>([
    ['logGamma(0)', () => logGamma(0)],
    ['logGamma(-1.5)', () => logGamma(-1.5)],
    ['digamma(NaN)', () => digamma(Number.NaN)],
    ['regularizedGammaLower(0, 1)', () => regularizedGammaLower(0, 1)],
    ['regularizedGammaUpper(1, -1)', () => regularizedGammaUpper(1, -1)],
    ['gammaQuantile(1, 1.5)', () => gammaQuantile(1, 1.5)],
    ['normalCdf(NaN)', () => normalCdf(Number.NaN)],
    ['normalQuantile(-0.1)', () => normalQuantile(-0.1)],
    ['regularizedBeta(2, 1, 1)', () => regularizedBeta(2, 1, 1)],
    ['logBeta(0, 1)', () => logBeta(0, 1)],
    ['logBetaLower(0.5, 1, NaN)', () => logBetaLower(0.5, 1, Number.NaN)],
    ['hurwitzZeta(1, 1)', () => hurwitzZeta(1, 1)],
    ['hurwitzZeta(2, 0)', () => hurwitzZeta(2, 0)],
    ['complexLogGamma(0, 1)', () => complexLogGamma(0, 1, new Float64Array(2))],
    ['complexLogGamma(1, Infinity)', () => complexLogGamma(1, Number.POSITIVE_INFINITY, new Float64Array(2))],
    ['complexLogGamma into one element', () => complexLogGamma(1, 1, new Float64Array(1))],
  ])('%s throws an ArgumentError', (_name, call) => {
    expect(call).toThrow(ArgumentError)
  })

  test('the ends of the domains have their limits', () => {
    expect(regularizedGammaLower(3, 0)).toBe(0)
    expect(regularizedGammaLower(3, Number.POSITIVE_INFINITY)).toBe(1)
    expect(gammaQuantile(3, 1)).toBe(Number.POSITIVE_INFINITY)
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1)
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(regularizedBeta(0, 2, 3)).toBe(0)
    expect(regularizedBeta(1, 2, 3)).toBe(1)
    expect(logBetaLower(0, 2, 3)).toBe(Number.NEGATIVE_INFINITY)
    expect(logBetaLower(1, 2, 3)).toBe(0)
    expect(logBetaUpper(1, 2, 3)).toBe(Number.NEGATIVE_INFINITY)
  })

  test('complexLogGamma agrees with its conjugate and, on the real axis, with logGamma', () => {
    const above = new Float64Array(2)
    const below = new Float64Array(2)
    for (const re of [0.5, 1, 3.5, 11.9, 12, 400]) {
      complexLogGamma(re, 0, above)
      expect(above[0]).toBeCloseTo(logGamma(re), 12)
      expect(above[1]).toBe(0)
      complexLogGamma(re, 7.3, above)
      complexLogGamma(re, -7.3, below)
      expect(below[0]).toBe(above[0])
      expect(below[1]).toBe(-(above[1] as number))
    }
  })

  test('complexLogGamma is continuous along a line that winds many times', () => {
    const out = new Float64Array(2)
    let last = 0
    for (let im = 0; im < 60; im += 0.05) {
      complexLogGamma(0.5, im, out)
      // d/dy Im ln Γ = Re ψ ≈ ln |z|, below 4.1 here.
      expect(Math.abs((out[1] as number) - last)).toBeLessThan(0.05 * 4.2)
      last = out[1] as number
    }
    expect(last).toBeGreaterThan(150)
  })
})
