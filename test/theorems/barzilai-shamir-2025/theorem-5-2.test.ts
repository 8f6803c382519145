import { integersFrom, laws } from 'collapse-check'
import { expect, test } from 'vitest'
import { survivalLimit } from '#theorems/barzilai-shamir-2025/delayed-collapse'
import { delayAtMost } from '#theorems/barzilai-shamir-2025/theorem-5-2'

const SIZES = [...integersFrom(1, 20), 30, 50, 100]

test('the delay 1 + ⌈2/δ⌉ is long enough from two observations on, at one but for 2/δ from 6 to 11', () => {
  const tooShort = SIZES.flatMap((n) =>
    integersFrom(2, 200)
      .filter((k) => laws.staircaseSurvival(n, delayAtMost(2 / k) - 1) > 2 / k)
      .map((k) => [n, k]),
  )
  expect(tooShort).toEqual(integersFrom(6, 11).map((k) => [1, k]))
  for (const k of integersFrom(6, 11)) expect(laws.staircaseSurvival(1, k) - 2 / k).toBeLessThan(0.006)
})

test('below a hundred observations survival exceeds its limit by a sixth at most', () => {
  const excess = SIZES.flatMap((n) =>
    integersFrom(1, 60).map((k) => laws.staircaseSurvival(n, k) - survivalLimit(k)),
  )
  expect(Math.max(...excess)).toBeCloseTo(1 / 6, 12)
  expect(laws.staircaseSurvival(1, 2) - survivalLimit(2)).toBeCloseTo(1 / 6, 12)
  expect(Math.min(...excess)).toBeGreaterThan(0)
})
