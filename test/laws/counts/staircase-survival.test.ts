import { describe, expect, test } from 'vitest'
import { staircaseSurvival } from '../../../src/laws/counts/staircase-survival.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'

describe('the staircase’s first level', () => {
  test.each(rowsOf('staircase survival'))('n = $n, k = $k: $value', ({ n, k, value }) => {
    expect(staircaseSurvival(n, k) / value).toBeCloseTo(1, 12)
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
