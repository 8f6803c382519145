import { expect, test } from 'vitest'
import { shiftThreshold } from '#theorems/bertrand-2024/transient-growth'

test('in one dimension the shift is 0, and no load brings its norm to 1', () => {
  expect(shiftThreshold(1)).toBe(Number.POSITIVE_INFINITY)
})
