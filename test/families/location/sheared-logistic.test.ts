import { expect, test } from 'vitest'
import { dataAround } from '../../../src/families/changed/data-around.ts'
import { shearedLogistic } from '../../../src/families/location/sheared-logistic.ts'
import { noStream } from '../../../src/random/no-stream.ts'

const SHEAR = 3
const family = shearedLogistic({ shear: SHEAR })

test('the fit of data that are balanced in u = Wθ is where they are balanced around', () => {
  const corners = [0.5, -0.5].flatMap((v) => [2, -2].map((u) => [u, v - SHEAR * u]))
  const sample = new Float64Array(16)
  dataAround(family, corners).draw(Float64Array.of(7, -3), 8, noStream, sample, 0)
  const theta = Float64Array.of(6, -2)
  family.fit(sample, 8, theta)
  expect(theta[0]).toBeCloseTo(7, 10)
  expect(theta[1]).toBeCloseTo(-3, 10)
})

test('data around a location begin again when all offsets are used, and from the start position on', () => {
  const sample = new Float64Array(8)
  dataAround(family, [[1, 10]]).draw(Float64Array.of(0, 100), 2, noStream, sample, 2)
  expect(Array.from(sample)).toEqual([0, 0, 1, 110, 1, 110, 0, 0])
})
