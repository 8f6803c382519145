import { describe, expect, test } from 'vitest'
import { meanAndVarianceRace } from '../../../src/laws/races/mean-and-variance-race.ts'
import { logGamma, regularizedGammaLower } from '../../../src/special/gamma.ts'

describe('the race of mean and variance', () => {
  // The other way round: given v_1 and both means, v_2 must lie in an interval, by the incomplete gamma function.
  test('is what an integral over the means gives', () => {
    const n = 8
    const shape = (n - 1) / 2
    const chi = (v: number) => regularizedGammaLower(shape, (Math.max(0, v) * n) / 2)
    const normals = Array.from({ length: 120 }, (_, i) => {
      const z = (i - 59.5) / 10
      return { z, mass: Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / 10 }
    })
    let sum = 0
    for (let i = 0; i < 300; i++) {
      const v = (i + 0.5) / 60
      const density = Math.exp((shape - 1) * Math.log((v * n) / 2) - (v * n) / 2 - logGamma(shape)) * (n / 2)
      for (const one of normals) {
        for (const other of normals) {
          const first = one.z / Math.sqrt(n)
          const second = first + other.z * Math.sqrt(v / n)
          const room = (v - 1) * (v - 1) + first * first - second * second
          const reach = Math.sqrt(Math.max(0, room))
          sum += (density / 60) * one.mass * other.mass * (chi((1 + reach) / v) - chi((1 - reach) / v))
        }
      }
    }
    expect(meanAndVarianceRace(n)).toBeCloseTo(sum, 3)
  })
})
