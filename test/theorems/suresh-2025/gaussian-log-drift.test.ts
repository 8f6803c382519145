import { expect, test } from 'vitest'
import { fourthCumulantPerStep } from '#theorems/suresh-2025/gaussian-log-drift'

test('the fourth cumulant is its series to eleven digits, at every n up to 100', () => {
  for (let n = 2; n <= 100; n++) {
    let sum = 0
    for (let x = (n - 1) / 2 + 100_000; x >= (n - 1) / 2; x--) sum += 6 / (x * x * x * x)
    expect(Math.abs(fourthCumulantPerStep(n) - sum)).toBeLessThan(1e-11)
  }
})
