import { describe, expect, test } from 'vitest'
import { countChain } from '../../../src/laws/counts/count-chain.ts'
import { wrightFisherSurvival } from '../../../src/laws/counts/wright-fisher.ts'
import { rowOf, rowsOf } from '../../fixtures/mpmath/laws.ts'
import { wrightFisherLaw } from './transition-matrix.ts'

const forgotten = (count: number) => (count === 0 ? 1 : 0)

describe('the chain of counts', () => {
  test.each(rowsOf('Wright-Fisher survival'))(
    'n = $n, count $count, k = $k: alive with $value',
    ({ n, count, k, value }) => {
      expect(countChain(n).expectation(k, forgotten)[count]).toBeCloseTo(1 - value, 13)
    },
  )

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

  // A point of the Bernoulli figure of Suresh et al. 2025.
  test('needs only the small counts of a large corpus', () => {
    const { n, count, k, value } = rowOf('Wright-Fisher survival in a large corpus')
    const dead = countChain(n, 900).expectation(k, forgotten)
    expect(1 - (dead[count] as number)).toBeCloseTo(value, 9)
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
