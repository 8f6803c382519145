import { describe, expect, test } from 'vitest'
import { countChain } from '../../src/laws/count-chain.ts'
import { wrightFisherSurvival } from '../../src/laws/wright-fisher.ts'
import { wrightFisherLaw } from './transition-matrix.ts'

const forgotten = (count: number) => (count === 0 ? 1 : 0)

describe('the chain of counts', () => {
  // From the 6 × 6 transition matrix; k = 1 is 1 − 0.8⁵.
  test('forgets a token among five with the exact probabilities', () => {
    const alive = [0.67232, 0.52165069, 0.43410555, 0.37682934]
    alive.forEach((value, i) => {
      expect(countChain(5).expectation(i + 1, forgotten)[1]).toBeCloseTo(1 - value, 8)
    })
  })

  test('agrees with the plain transition matrix', () => {
    for (const [n, p0, k] of [
      [7, 0.3, 4],
      [30, 0.013, 10],
      [30, 0.9, 1],
    ] as const) {
      const law = countChain(n).law(p0, k)
      wrightFisherLaw(n, p0, k).forEach((mass, j) => {
        expect(law[j]).toBeCloseTo(mass, 12)
      })
    }
  })

  test('agrees with the genealogy where both can be computed', () => {
    const dead = countChain(300).expectation(20, forgotten)
    for (const count of [1, 5, 60, 299]) {
      expect(dead[count]).toBeCloseTo(1 - wrightFisherSurvival({ n: 300, p0: count / 300, k: 20 }), 11)
    }
  })

  // Suresh et al. 2025, Bernoulli figure, n = 10 000 and count 10: exact at k = 50 is .31902.
  test('needs only the small counts of a large corpus', () => {
    const dead = countChain(10_000, 900).expectation(50, forgotten)
    expect(1 - (dead[10] as number)).toBeCloseTo(0.31902, 5)
  })

  test('keeps the mean and loses variety at the rate 1 − 1/n', () => {
    const chain = countChain(40)
    expect(chain.expectation(25, (count) => count)[13]).toBeCloseTo(13, 10)
    const left = chain.expectation(3, (count) => (count / 40) * (1 - count / 40))[10]
    expect(left).toBeCloseTo(0.1875 * (39 / 40) * (39 / 40) * (39 / 40), 12)
  })

  test('rejects more counts than tokens', () => {
    expect(() => countChain(10, 11)).toThrow('most is 11; allowed: at most n, 10')
  })
})
