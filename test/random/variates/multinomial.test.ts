import { describe, expect, test } from 'vitest'
import { StreamFactory } from '../../../src/random/stream.ts'
import { AliasTable } from '../../../src/random/variates/alias-table.ts'
import { Multinomial } from '../../../src/random/variates/multinomial.ts'
import { distanceToLaw, lawTolerance } from '../../families/exact-tests.ts'
import { binomialLaw } from '../../laws/counts/transition-matrix.ts'

const p = Float64Array.of(0.1, 0, 0.25, 0.05, 0.6)

describe('multinomial counts', () => {
  // Few draws go through an alias table, many through conditional binomials.
  test.each([3, 12, 60, 1000])('every set of symbols has a binomial count: n = %i', (n) => {
    const stream = new StreamFactory({
      epoch: 'test',
      property: 'multinomial',
      params: { n },
      purpose: 'hunt',
    }).at(0)
    const multinomial = new Multinomial(5)
    const R = 8000
    const out = new Float64Array(6)
    const sets = [[0], [2], [3], [4], [0, 2], [2, 3], [0, 3, 4]]
    const columns = sets.map(() => new Float64Array(R))
    for (let r = 0; r < R; r++) {
      out[0] = -7
      multinomial.draw(stream, n, p, out, 1)
      expect([out[0], out[2]]).toEqual([-7, 0])
      expect(out.subarray(1).reduce((a, b) => a + b)).toBe(n)
      sets.forEach((set, i) => {
        ;(columns[i] as Float64Array)[r] = set.reduce((sum, k) => sum + (out[1 + k] as number), 0)
      })
    }
    sets.forEach((set, i) => {
      const law = binomialLaw(
        n,
        set.reduce((sum, k) => sum + (p[k] as number), 0),
      )
      const atMost = (x: number) => law.slice(0, x + 1).reduce((a, b) => a + b, 0)
      const distance = distanceToLaw(columns[i] as Float64Array, atMost, (x) => atMost(x - 1))
      expect(distance).toBeLessThan(lawTolerance(R))
    })
  })

  test('probabilities need only be proportional, and far apart ones are not lost', () => {
    const stream = new StreamFactory({ epoch: 'test', property: 'multinomial', params: {}, purpose: 'scale' })
    const [a, b] = [new Float64Array(5), new Float64Array(5)]
    for (const n of [7, 700]) {
      new Multinomial(5).draw(stream.at(0), n, p, a, 0)
      // A power of two: no digit changes.
      new Multinomial(5).draw(
        stream.at(0),
        n,
        p.map((x) => x * 1024),
        b,
        0,
      )
      expect(b).toEqual(a)
    }
    new Multinomial(3).draw(stream.at(1), 1e15, Float64Array.of(1, 1e-14, 1e-300), a, 0)
    expect(a[1]).toBeGreaterThan(0)
    expect(a[1]).toBeLessThan(60)
  })
})

describe('the alias table', () => {
  test('draws each symbol with its probability, and never one of probability 0', () => {
    const stream = new StreamFactory({ epoch: 'test', property: 'alias', params: {}, purpose: 'hunt' }).at(0)
    const table = new AliasTable(5)
    table.build(p)
    const draws = Float64Array.from({ length: 20000 }, () => table.draw(stream))
    const atMost = (x: number) => p.slice(0, x + 1).reduce((a, b) => a + b, 0)
    expect(distanceToLaw(draws, atMost, (x) => atMost(x - 1))).toBeLessThan(lawTolerance(20000))
    expect(draws.includes(1)).toBe(false)
  })
})
