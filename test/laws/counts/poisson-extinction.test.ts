import { describe, expect, test } from 'vitest'
import { poissonExtinction } from '../../../src/laws/counts/poisson-extinction.ts'
import { survivalExponent } from '../../../src/laws/counts/survival-exponent.ts'
import { logFactorial } from '../../../src/random/variates/log-factorial.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'

const power = (p: number, T: number) => Array.from({ length: T }, (_, t) => 2 * Math.exp(p * Math.log(t + 1)))

describe('Poisson extinction', () => {
  test.each(rowsOf('Poisson extinction, sizes 2t^p'))('sizes 2t^$p, T = $T: $value', ({ p, T, value }) => {
    expect(poissonExtinction({ mean: 1, sizes: power(p, T) })).toBeCloseTo(value, 12)
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
    for (const { n, mean, T, value } of rowsOf('Poisson extinction, equal sizes')) {
      expect(poissonExtinction({ mean, sizes: new Array<number>(T).fill(n) })).toBeCloseTo(value, 13)
    }
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
