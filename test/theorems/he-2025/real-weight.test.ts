import { expect, test } from 'vitest'
import { bestWeight, nextRisk, pooledWeight, settledAt, weightedRisk } from '#theorems/he-2025/real-weight'

test('one real, one synthetic observation, half of the weight each: by hand', () => {
  // v_1 = 1; v_2 = ¼ + ¼(1 + 1); v_3 = ¼ + ¼(1 + ¾).
  const risk = (T: number) => weightedRisk({ n: 1, m: 1, weight: 0.5, T })
  expect([1, 2, 3].map(risk)).toEqual([1, 0.75, 0.6875])
  expect(nextRisk({ n: 1, m: 1, weight: 0.5 }, 1)).toBe(0.75)
})

test('the best weight solves w² = k(1 − w) and is n times the risk that it leaves', () => {
  for (const k of [0.3, 1, 2, 7]) {
    const [n, m] = [21 * k, 21]
    const w = bestWeight({ n, m })
    expect(w * w).toBeCloseTo(k * (1 - w), 12)
    expect(weightedRisk({ n, m, weight: w, T: settledAt(w) }) * n).toBeCloseTo(w, 6)
  }
  expect(bestWeight({ n: 5, m: 5 })).toBeCloseTo((Math.sqrt(5) - 1) / 2, 12)
})

test('pooled data settle at (k + 1)/(k + 2)/n', () => {
  const sizes = { n: 30, m: 10 }
  expect(weightedRisk({ ...sizes, weight: pooledWeight(sizes), T: 100 })).toBeCloseTo(4 / 5 / 30, 12)
})
