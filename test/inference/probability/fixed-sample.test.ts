import { describe, expect, test } from 'vitest'
import { fixedSampleDesign } from '../../../src/inference/probability/fixed-sample-design.ts'
import { regularizedBeta, regularizedBetaUpper } from '../../../src/special/beta.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'
import { clopperPearson } from '../support/clopper-pearson.ts'

const LEVELS = { alpha: 1e-6, beta: 1e-6 }

describe('the fixed-sample design of a probability', () => {
  test.each(rowsOf('smallest fixed sample'))('at $bound against $far: $value', ({ bound, far, value }) => {
    const [n = 0, refuteFrom = 0] = value
    const design = fixedSampleDesign({ high: bound, margin: far - bound }, LEVELS)
    expect(design.observations).toBe(n)
    expect(design.decide(refuteFrom)).toBe('refuted')
    expect(design.decide(refuteFrom - 1)).toBe('certified')
  })

  test('keeps both error rates, and no smaller one does', () => {
    const levels = { alpha: 0.01, beta: 0.02 }
    const { observations } = fixedSampleDesign({ high: 0.2, margin: 0.2 }, levels)
    const serves = (n: number) => {
      for (let c = 1; c <= n; c++) {
        if (regularizedBeta(0.2, c, n - c + 1) <= 0.01 && regularizedBetaUpper(0.4, c, n - c + 1) <= 0.02)
          return true
      }
      return false
    }
    expect(serves(observations)).toBe(true)
    for (let n = 1; n < observations; n++) expect(serves(n)).toBe(false)
  })

  test('mirrors a lower bound', () => {
    const upper = fixedSampleDesign({ high: 0.05, margin: 0.05 }, LEVELS)
    const lower = fixedSampleDesign({ low: 0.95, margin: 0.05 }, LEVELS)
    expect(lower.observations).toBe(upper.observations)
    const [, refuteFrom = 0] =
      rowsOf('smallest fixed sample').find(({ bound }) => bound === 0.05)?.value ?? []
    expect(lower.decide(lower.observations - refuteFrom)).toBe('refuted')
    expect(lower.decide(lower.observations - refuteFrom + 1)).toBe('certified')
  })

  test('is the zero-failure certificate for "never"', () => {
    const design = fixedSampleDesign({ high: 0, margin: 0.01 }, LEVELS)
    // .99^n ≤ 10^−6.
    expect(design.observations).toBe(Math.ceil(Math.log(1e-6) / Math.log1p(-0.01)))
    expect(design.decide(1)).toBe('refuted')
  })

  test('refuses two sides and counts beyond n', () => {
    expect(() => fixedSampleDesign({ low: 0.3, high: 0.4, margin: 0.1 }, LEVELS)).toThrow(/^claim is/)
    expect(() => fixedSampleDesign({ high: 0.4, margin: 0.1 }, LEVELS).decide(1e6)).toThrow(
      /^ones is 1000000/,
    )
    expect(() => fixedSampleDesign({ high: 0.4, margin: 0.1 }, { alpha: 0, beta: 1 })).toThrow(/^alpha is 0/)
  })
})

describe('the Clopper–Pearson interval', () => {
  test('misses in at most 5 % of samples of fixed size, by enumeration', () => {
    const n = 40
    for (let p = 0.01; p < 1; p += 0.03) {
      let missed = 0
      for (let k = 0; k <= n; k++) {
        const [low, high] = clopperPearson(k, n, 0.05)
        const upTo = (j: number) => (j < 0 ? 0 : j >= n ? 1 : regularizedBetaUpper(p, j + 1, n - j))
        if (p < low || p > high) missed += upTo(k) - upTo(k - 1)
      }
      expect(missed).toBeLessThanOrEqual(0.05)
    }
  })

  test('has closed ends for no ones and nothing but ones', () => {
    const top = clopperPearson(0, 10, 0.05)[1]
    expect(top).toBeCloseTo(1 - Math.exp(Math.log(0.025) / 10), 12)
    expect(clopperPearson(10, 10, 0.05)).toEqual([expect.closeTo(1 - top, 12), 1])
    expect(clopperPearson(0, 10, 0.05)[0]).toBe(0)
  })
})
