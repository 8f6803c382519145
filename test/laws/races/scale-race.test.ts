import { describe, expect, test } from 'vitest'
import { beatsRealOnly } from '../../../src/laws/races/beats-real-only.ts'
import { scaleRace } from '../../../src/laws/races/scale-race.ts'
import { logGamma, regularizedGammaLower } from '../../../src/special/gamma.ts'
import { normalCdf, normalQuantile } from '../../../src/special/normal.ts'

/**
 * P(2) of the mean of n exponentials, then k, by midpoints over θ_1 with Richardson's extrapolation, from the incomplete
 * gamma function in place of characteristic functions.
 */
function exponentialRace(n: number, k = n): number {
  const sd = 1 / Math.sqrt(n)
  const cdf = (y: number) => regularizedGammaLower(k, k * Math.max(0, y))
  const logConstant = n * Math.log(n) - n - logGamma(n)
  const midpoints = (from: number, to: number, steps: number) => {
    const step = (to - from) / steps
    let sum = 0
    for (let i = 0; i < steps; i++) {
      const x = from + (i + 0.5) * step
      const density = Math.exp(logConstant + n * (Math.log(x) - x + 1)) / x
      sum += density * Math.abs(cdf(2 / x - 1) - cdf(1))
    }
    return sum * step
  }
  const integral = (from: number, to: number) =>
    (4 * midpoints(from, to, 2000) - midpoints(from, to, 1000)) / 3
  return integral(Math.max(1e-12, 1 - 9 * sd), 1) + integral(1, 1 + 9 * sd + 40 / n)
}

describe('the race of a scale', () => {
  test('is for two generations what the incomplete gamma function gives', () => {
    for (const n of [2, 5, 20, 300]) {
      expect(scaleRace({ step: { shape: n, rate: n }, power: 1, T: 2 })).toBeCloseTo(exponentialRace(n), 7)
    }
  })

  test('is the same with other sizes after the first', () => {
    for (const [n, k] of [
      [5, 20],
      [40, 3],
    ] as const) {
      const race = { first: { shape: n, rate: n }, step: { shape: k, rate: k }, power: 1, T: 2 }
      expect(scaleRace(race)).toBeCloseTo(exponentialRace(n, k), 7)
    }
  })

  // Shape 1: θ_1 = E, θ_2 = EE′; closer iff E′ is between 1 and 2/E − 1.
  test('is an integral of exponentials for a single observation', () => {
    let sum = 0
    const steps = 200_000
    for (let i = 0; i < steps; i++) {
      const e = -Math.log((i + 0.5) / steps)
      sum += Math.abs(Math.exp(-Math.max(0, 2 / e - 1)) - Math.exp(-1))
    }
    expect(scaleRace({ step: { shape: 1, rate: 1 }, power: 1, T: 2 })).toBeCloseTo(sum / steps, 5)
  })

  // Shape ½: σ_1² = z² of one normal, as that of two observations with divisor n − 1.
  test('has no trouble with the pole of a small shape', () => {
    let sum = 0
    const steps = 200_000
    for (let i = 0; i < steps; i++) {
      const z = normalQuantile((i + 0.5) / (2 * steps))
      const mirror = Math.sqrt(Math.max(0, 2 / (z * z) - 1))
      sum += Math.abs(2 * normalCdf(mirror) - 2 * normalCdf(1))
    }
    expect(scaleRace({ step: { shape: 0.5, rate: 0.5 }, power: 1, T: 2 })).toBeCloseTo(sum / steps, 5)
  })

  // 1/θ is to power 1 what θ is to power −1: closer to 1 in one is not closer in the other, but both near the limit.
  test('comes near the law of regular families for every power', () => {
    for (const T of [2, 5]) {
      for (const power of [1, 0.5, -1]) {
        const n = 3000
        expect(scaleRace({ step: { shape: n, rate: n }, power, T })).toBeCloseTo(beatsRealOnly(T - 1), 3)
      }
    }
  })

  // Twenty-five n generations: the variance is gone, and wins if the first was off by more than all there is.
  test('is that of a collapsed model in the long run', () => {
    const collapsed = 1 - regularizedGammaLower(1.5, 3)
    expect(scaleRace({ step: { shape: 1.5, rate: 1.5 }, power: 1, T: 2000 })).toBeCloseTo(collapsed, 6)
  })

  test('rejects a power that compares nothing', () => {
    expect(() => scaleRace({ step: { shape: 2, rate: 2 }, power: 0, T: 2 })).toThrow(
      'power is 0; allowed: a finite number other than 0',
    )
  })
})
