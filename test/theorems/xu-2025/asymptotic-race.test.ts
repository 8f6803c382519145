import { describe, expect, test } from 'vitest'
import { collapsedRace, uniformRace, uniformRaceLimit } from '#theorems/xu-2025/asymptotic-race'
import { scaleStep } from '../../../src/laws/gaussian/scale-step.ts'
import { scaleRace } from '../../../src/laws/races/scale-race.ts'

describe('the race of a collapsed variance', () => {
  test('is within 0.0001 of the exact law after 25n generations, and is its limit', () => {
    for (const divisor of ['n', 'n-1'] as const) {
      for (let n = 2; n <= 12; n++) {
        const exact = (T: number) =>
          scaleRace({ step: scaleStep(`Gaussian variance, divisor ${divisor}`, n), power: 1, T })
        expect(Math.abs(exact(25 * n) - collapsedRace(n, divisor))).toBeLessThan(1e-4)
        expect(exact(150 * n)).toBeCloseTo(collapsedRace(n, divisor), 8)
      }
    }
  })
})

describe('the race of the end of a uniform', () => {
  // θ_1 = 2U and F(y) = y/2: an integral of 1/(2u) by hand, ½ + ½·ln ¾.
  test('is known for a single observation', () => {
    expect(uniformRace(1)).toBeCloseTo(0.5 + 0.5 * Math.log(0.75), 6)
  })

  test('comes to its limit', () => {
    expect(uniformRace(1e6)).toBeCloseTo(uniformRaceLimit, 5)
  })
})
