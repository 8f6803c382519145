import { integersFrom, laws } from 'collapse-check'
import { expect, test } from 'vitest'
import { forgettingQuantile, linearError } from '#theorems/suresh-2025/linear-forgetting'

test('half of the words seen 10 times are gone after 27 generations, of those seen 100 times after 286', () => {
  const alive = (count: number, k: number) => -Math.expm1(-count * laws.survivalExponent(k))
  for (const [count, k] of [
    [10, 27],
    [100, 286],
  ] as const) {
    expect(alive(count, k)).toBeLessThan(0.5)
    expect(alive(count, k - 1)).toBeGreaterThan(0.5)
  }
})

test('at 100 000 tokens the linear law is off by 0.0026 at most, for counts up to 32', () => {
  const last = Math.round(forgettingQuantile(32, 0.2))
  const errors = integersFrom(2, last).map((k) => linearError({ n: 100_000, k }))
  expect(Math.max(...errors)).toBeCloseTo(0.0025, 4)
  expect(Math.max(...errors)).toBeLessThan(0.0026)
})
