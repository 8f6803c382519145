import { expect, test } from 'vitest'
import { withNoise } from '../../../src/families/changed/with-noise.ts'
import { gaussian } from '../../../src/families/gaussian/gaussian.ts'
import { noStream } from '../../../src/random/no-stream.ts'

test('moves and stretches the noise, is fitted as before, and has no statistic', () => {
  const family = withNoise(gaussian({ divisor: 'n' }), 'no noise', () => 2)
  const sample = new Float64Array(3)
  family.draw(Float64Array.of(10, 3), 2, noStream, sample, 1)
  expect(sample).toEqual(Float64Array.of(0, 16, 16))
  const theta = Float64Array.of(0, 1)
  family.fit(Float64Array.of(1, 3), 2, theta)
  expect(theta).toEqual(Float64Array.of(2, 1))
  expect(family.statistic).toBeUndefined()
})
