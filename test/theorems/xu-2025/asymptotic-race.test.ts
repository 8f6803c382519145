import { describe, expect, test } from 'vitest'
import { scaleRace } from '../../../src/laws/scale-race.ts'
import { scaleStep } from '../../../src/laws/scale-walk.ts'
import { collapsedRace } from '../../../theorems/xu-2025/asymptotic-race.ts'

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
