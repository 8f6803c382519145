import { expect, test } from 'vitest'
import { errorRatio } from '#theorems/barzilai-shamir-2025/power-function-pivot'

test('a hundred generations enlarge the error by 28 to 40 %, as the page says', () => {
  const ratios = [5, 10, 20, 50, 200, 500].map((n) => errorRatio({ n, T: 100 }).toFixed(2))
  expect(ratios).toEqual(['1.40', '1.35', '1.32', '1.30', '1.28', '1.28'])
})
