import { describe, expect, test } from 'vitest'
import { ancestors } from '../../../src/laws/counts/ancestors.ts'
import { survivalExponent } from '../../../src/laws/counts/survival-exponent.ts'
import { wrightFisherSurvival } from '../../../src/laws/counts/wright-fisher.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'
import { wrightFisherLaw } from './transition-matrix.ts'

describe('Pr(P_k ≠ 0)', () => {
  test.each(rowsOf('Wright-Fisher survival'))(
    'n = $n, count $count, k = $k: $value',
    ({ n, count, k, value }) => {
      expect(wrightFisherSurvival({ n, p0: count / n, k })).toBeCloseTo(value, 13)
    },
  )

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
  test.each(rowsOf('tokens left of n distinct ones'))(
    'n = $n, all distinct: $value left after $k',
    ({ n, k, value }) => {
      expect(
        ancestors(n)
          .after(k)
          .reduce((sum, mass, a) => sum + a * mass, 0),
      ).toBeCloseTo(value, 11)
    },
  )

  test('is a probability law that loses nothing in a thousand generations', () => {
    const chain = ancestors(80)
    for (const g of [0, 1, 10, 1000]) {
      expect(chain.after(g).reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12)
    }
  })
})
