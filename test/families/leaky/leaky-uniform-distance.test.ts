import { describe, expect, test } from 'vitest'
import { leakyUniform } from '../../../src/families/leaky/leaky-uniform.ts'
import { leakyUniformDistance } from '../../../src/families/leaky/leaky-uniform-distance.ts'
import { StreamFactory } from '../../../src/random/stream.ts'

const stream = new StreamFactory({
  epoch: 'test',
  property: 'leaky-uniform-distance',
  params: {},
  purpose: 'members',
}).at(0)
const member = (largest = 0.25) => [largest * stream.uniform(), 2 + 0.97 * stream.uniform()] as const

describe('the distance of two leaky uniforms', () => {
  test('to U[0, 1] is the leak, wherever the spike is', () => {
    for (let i = 0; i < 200; i++) {
      const [leak, spike] = member()
      expect(leakyUniformDistance([leak, spike], [0, 2 + stream.uniform()])).toBeCloseTo(leak, 12)
    }
  })

  test('is half the integral of the difference of the densities', () => {
    const family = leakyUniform({ N: 1 })
    const cells = 60_000
    const middle = new Float64Array(1)
    for (let i = 0; i < 5; i++) {
      const [a, b] = [Float64Array.from(member(0.1)), Float64Array.from(member(0.1))]
      let sum = 0
      for (let cell = 0; cell < cells; cell++) {
        middle[0] = (3 * (cell + 0.5)) / cells
        sum += Math.abs(Math.exp(family.logDensity(a, middle, 0)) - Math.exp(family.logDensity(b, middle, 0)))
      }
      expect(Math.abs(leakyUniformDistance(a, b) - (1.5 * sum) / cells)).toBeLessThan(3e-4)
    }
  })

  test('is a distance', () => {
    for (let i = 0; i < 200; i++) {
      const [a, b, c] = [member(), member(), member()]
      expect(leakyUniformDistance(a, a)).toBe(0)
      expect(leakyUniformDistance(a, b)).toBeCloseTo(leakyUniformDistance(b, a), 14)
      const detour = leakyUniformDistance(a, c) + leakyUniformDistance(c, b)
      expect(leakyUniformDistance(a, b)).toBeLessThanOrEqual(detour + 1e-12)
    }
  })
})
