import { describe, expect, test } from 'vitest'
import { boundedMeanHalfWidth } from '../../../src/inference/bounded-mean/bounded-mean-interval.ts'

// As the comment there says: halves of ½, and those that approach 1.
const BETS = [1 / 16, 1 / 8, 1 / 4]
  .map((left) => 1 - left)
  .concat(Array.from({ length: 15 }, (_, j) => 1 / (2 << j)))

describe('the half width of a bounded mean', () => {
  test.each([
    [50, 0, 0.01],
    [50, 3, 0.01],
    [1000, 80, 1e-4],
    [1_000_000, 1e4, 0.05],
  ])(
    'is where the average over bets reaches the level: n = %d, V = %d, level %d',
    (n, predictionError, level) => {
      const half = boundedMeanHalfWidth(n, predictionError, level)
      const average =
        BETS.flatMap((bet) => [bet, -bet]).reduce((sum, bet) => {
          const cost = (-Math.log(1 - Math.abs(bet)) - Math.abs(bet)) * predictionError
          return sum + Math.exp(bet * half * n - cost)
        }, 0) /
        BETS.length /
        2
      expect(average * level).toBeCloseTo(1, 6)
    },
  )

  test('is the whole range where nothing is known', () => {
    expect(boundedMeanHalfWidth(1, 1, 0.01)).toBe(1)
  })
})
