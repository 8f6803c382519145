import { describe, expect, test } from 'vitest'
import { ancestors } from '../../src/laws/ancestors.ts'
import { survivalExponent } from '../../src/laws/survival-exponent.ts'
import { wrightFisherSurvival } from '../../src/laws/wright-fisher.ts'
import { wrightFisherLaw } from './transition-matrix.ts'

describe('Pr(P_k ≠ 0)', () => {
  // Values of an independent implementation (mpmath), Suresh et al.: (n, count, k, survival).
  test.each([
    [5, 1, [0.67232, 0.52165069, 0.43410555, 0.37682934]],
    [5, 2, [0.92224, 0.80804762, 0.71813078, 0.64990208]],
    [10, 5, [0.99902344, 0.98608697, 0.95861077, 0.92379208]],
  ])('n = %i, count %i, k = 1 to 4', (n, count, survival) => {
    survival.forEach((value, i) => {
      expect(wrightFisherSurvival({ n, p0: count / n, k: i + 1 })).toBeCloseTo(value, 8)
    })
  })

  test('n = 100, count 5, k = 20', () => {
    expect(wrightFisherSurvival({ n: 100, p0: 0.05, k: 20 })).toBeCloseTo(0.38317073, 8)
  })

  // Values of an independent implementation (mpmath), Suresh et al.: the exact values at the points of the paper's Bernoulli figure.
  test('the paper’s figure with p0 = .01 and n = 100', () => {
    const ks = [1, 6, 11, 17, 22, 28, 33, 39, 44, 50]
    const values = [0.63397, 0.23815, 0.14953, 0.10433, 0.08374, 0.068, 0.05896, 0.05099, 0.04592, 0.04112]
    ks.forEach((k, i) => {
      expect(wrightFisherSurvival({ n: 100, p0: 0.01, k })).toBeCloseTo(values[i] as number, 5)
    })
  })

  test('n = 2, one token: dead with probability ½(1 − 2^−k)', () => {
    for (let k = 1, half = 0.5; k <= 40; k++, half /= 2) {
      expect(1 - wrightFisherSurvival({ n: 2, p0: 0.5, k })).toBeCloseTo(0.5 * (1 - half), 14)
    }
  })

  test('the genealogy and the transition matrix agree, for counts that are integers or not', () => {
    for (const n of [1, 2, 3, 7, 30]) {
      for (const p0 of [0.013, 1 / n, 0.5, 0.77]) {
        for (const k of [1, 2, 3, 10, 50]) {
          const law = wrightFisherLaw(n, p0, k)
          expect(wrightFisherSurvival({ n, p0, k })).toBeCloseTo(1 - (law[0] as number), 13)
        }
      }
    }
  })

  test('one generation is 1 − (1 − p0)^n, tiny probabilities to full relative precision', () => {
    for (const p0 of [1e-200, 1e-18, 1e-6, 0.4]) {
      const exact = -Math.expm1(40 * Math.log1p(-p0))
      expect(Math.abs(wrightFisherSurvival({ n: 40, p0, k: 1 }) / exact - 1)).toBeLessThan(1e-13)
    }
  })

  test('lies within the bounds of Theorem 1 and tends to p0', () => {
    const [n, p0] = [50, 0.02]
    for (const k of [1, 5, 20]) {
      expect(wrightFisherSurvival({ n, p0, k })).toBeGreaterThan(-Math.expm1(-n * p0 * survivalExponent(k)))
    }
    expect(wrightFisherSurvival({ n, p0: 0.3, k: 3000 })).toBeCloseTo(0.3, 12)
    expect(wrightFisherSurvival({ n, p0: 0, k: 2 })).toBe(0)
    expect(wrightFisherSurvival({ n, p0: 1, k: 2 })).toBe(1)
  })

  test('an answer does not depend on what was asked before', () => {
    const ask = (k: number) => wrightFisherSurvival({ n: 60, p0: 0.03, k })
    const first = ask(5)
    ask(90)
    expect(ask(5)).toBe(first)
    wrightFisherSurvival({ n: 61, p0: 0.03, k: 5 })
    expect(ask(5)).toBe(first)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => wrightFisherSurvival({ n: 5001, p0: 0.1, k: 1 })).toThrow('n is 5001')
    expect(() => wrightFisherSurvival({ n: 2.5, p0: 0.1, k: 1 })).toThrow('n is 2.5')
    expect(() => wrightFisherSurvival({ n: 5, p0: 1.1, k: 1 })).toThrow('p0 is 1.1')
    expect(() => wrightFisherSurvival({ n: 5, p0: 0.1, k: 0 })).toThrow('k is 0')
  })
})

describe('ancestors', () => {
  // Values of an independent implementation (mpmath), Suresh et al.: the expected number of distinct tokens left of n distinct ones.
  test('n = 100, all distinct: 63.397, 47.095, 27.101, 9.087, 3.517 left', () => {
    const chain = ancestors(100)
    const expected = (k: number) => chain.after(k).reduce((sum, mass, a) => sum + a * mass, 0)
    const golden: [number, number][] = [
      [1, 63.397],
      [2, 47.095],
      [5, 27.101],
      [20, 9.087],
      [60, 3.517],
    ]
    for (const [k, value] of golden) expect(expected(k)).toBeCloseTo(value, 3)
  })

  test('is a probability law that loses nothing in a thousand generations', () => {
    const chain = ancestors(80)
    for (const g of [0, 1, 10, 1000]) {
      expect(chain.after(g).reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12)
    }
  })
})
