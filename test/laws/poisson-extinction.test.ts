import { describe, expect, test } from 'vitest'
import { poissonExtinction } from '../../src/laws/poisson-extinction.ts'
import { survivalExponent } from '../../src/laws/survival-exponent.ts'
import { logFactorial } from '../../src/random/log-factorial.ts'

const power = (p: number, T: number) => Array.from({ length: T }, (_, t) => 2 * Math.exp(p * Math.log(t + 1)))

describe('Poisson extinction', () => {
  // Values of an independent implementation (mpmath), Xu et al.: θ* = 1, n_t = 2t^p, real-valued sizes.
  test.each([
    [0, 10, 0.708568],
    [0, 100, 0.96166875],
    [0, 1000, 0.99602031],
    [1, 10, 0.30381295],
    [1, 100, 0.47420592],
    [1, 1000, 0.59002883],
    [1, 10000, 0.66637609],
    [1.5, 10, 0.19268542],
    [1.5, 100, 0.22827569],
    [1.5, 1000, 0.24154803],
    [1.5, 10000, 0.24587729],
    [2, 10, 0.14902041],
    [2, 100, 0.15278513],
    [2, 1000, 0.15326933],
  ])('sizes 2t^%f, T = %i: %f', (p, T, value) => {
    expect(poissonExtinction({ mean: 1, sizes: power(p, T) })).toBeCloseTo(value, 8)
  })

  test('equal sizes: exp(−nλg_T), as Theorem 2 has it', () => {
    for (const [n, mean, T] of [
      [10, 1, 56],
      [3, 0.2, 1],
      [7, 10, 500],
    ] as const) {
      const value = poissonExtinction({ mean, sizes: new Array<number>(T).fill(n) })
      expect(value).toBeCloseTo(Math.exp(-n * mean * survivalExponent(T)), 13)
    }
    // Values of an independent implementation (mpmath), Suresh et al.: the survival at the points of the paper's Poisson figure.
    const survival = (T: number, mean: number) =>
      1 - poissonExtinction({ mean, sizes: new Array<number>(T).fill(10) })
    expect(survival(111, 1)).toBeCloseTo(0.16172, 5)
    expect(survival(500, 10)).toBeCloseTo(0.32815, 5)
  })

  test('is what the chain of counts gives, summed state by state', () => {
    // Counts above 200 have a probability below 1e-40 here.
    const [sizes, mean, most] = [[4, 6, 3], 0.7, 200] as const
    const row = (lambda: number) =>
      Array.from({ length: most + 1 }, (_, j) =>
        lambda === 0 ? Number(j === 0) : Math.exp(j * Math.log(lambda) - lambda - logFactorial(j)),
      )
    let law = row(sizes[0] * mean)
    for (let t = 1; t < sizes.length; t++) {
      const next = new Array<number>(most + 1).fill(0)
      law.forEach((mass, count) => {
        row(((sizes[t] as number) * count) / (sizes[t - 1] as number)).forEach((q, j) => {
          next[j] = (next[j] as number) + mass * q
        })
      })
      law = next
    }
    expect(poissonExtinction({ mean, sizes })).toBeCloseTo(law[0] as number, 13)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => poissonExtinction({ mean: -1, sizes: [1] })).toThrow('mean is -1')
    expect(() => poissonExtinction({ mean: 1, sizes: [] })).toThrow('sizes is []')
    expect(() => poissonExtinction({ mean: 1, sizes: [1, 0] })).toThrow('sizes[1] is 0')
  })
})
