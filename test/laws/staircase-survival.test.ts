import { describe, expect, test } from 'vitest'
import { staircaseSurvival } from '../../src/laws/staircase-survival.ts'

describe('the staircase’s first level', () => {
  // Values of an independent implementation (mpmath), Barzilai & Shamir 2025: k = 1, 2, 5, 10, 50.
  test.each([
    [1, [0.8125, 0.6667, 0.3927, 0.2023, 0.0392], 4],
    [10, [0.67433, 0.50649, 0.28872, 0.16785, 0.03853], 5],
    [100, [0.66741, 0.50063, 0.28601, 0.16678, 0.03847], 5],
  ])('n = %i', (n, values, digits) => {
    ;[1, 2, 5, 10, 50].forEach((k, i) => {
      expect(staircaseSurvival(n, k)).toBeCloseTo(values[i] as number, digits)
    })
  })

  test('n = 1, k = 1 by hand: 1 − E min(¼, (1 − M)/2) = 13/16', () => {
    expect(staircaseSurvival(1, 1)).toBeCloseTo(13 / 16, 13)
  })

  test('is the midpoint rule of its definition', () => {
    for (const [n, k] of [
      [3, 2],
      [10, 7],
      [40, 1],
    ] as const) {
      const cells = 200000
      let sum = 0
      for (let j = 0; j < cells; j++) {
        const m = (j + 0.5) / cells
        const leak = Math.min(0.25, (1 - m) / 2)
        sum += n * Math.exp((n - 1) * Math.log(m) + n * k * Math.log1p(-leak))
      }
      expect(staircaseSurvival(n, k)).toBeCloseTo(sum / cells, 8)
    }
  })

  test('tends to 2/(k + 2): no bound in ln(1/δ) can hold', () => {
    for (const k of [1, 10, 1000]) expect(staircaseSurvival(1e7, k) * (k + 2)).toBeCloseTo(2, 5)
  })
})
