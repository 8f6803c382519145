import { expect, test } from 'vitest'
import { predictedSd, withinExactly } from '#theorems/bertrand-2024/misspecified-noise'
import { normalCdf } from '../../../src/special/normal.ts'

test('the exact law of a logistic loop comes to the normal law with the predicted spread as data grow', () => {
  for (const t of [1, 2, 3]) {
    const large = { a: 3, n: 4000, k: 2000, t }
    expect(withinExactly(large, 1.5 * predictedSd(large))).toBeCloseTo(2 * normalCdf(1.5) - 1, 4)
  }
})

test('it settles: the seventh generation is spread like the sixth', () => {
  const old = { a: 0.5, n: 60, k: 60, t: 6 }
  const sd = predictedSd(old)
  expect(withinExactly(old, sd)).toBeCloseTo(withinExactly({ ...old, t: 7 }, sd), 4)
})
