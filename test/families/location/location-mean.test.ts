import { describe, expect, test } from 'vitest'
import { locationMean } from '../../../src/families/location/location-mean.ts'
import { StreamFactory } from '../../../src/random/stream.ts'

describe('a location', () => {
  test('is fitted by the mean of each coordinate', () => {
    const family = locationMean({ noise: () => 0, dimension: 2 })
    const theta = new Float64Array(2)
    family.fit(Float64Array.of(1, 10, 3, 30), 2, theta)
    expect([...theta]).toEqual([2, 20])
  })

  test('draws noise around it', () => {
    const streams = new StreamFactory({
      epoch: 'test',
      property: 'location mean',
      params: {},
      purpose: 'noise',
    })
    const family = locationMean({ noise: (stream) => stream.uniform(), dimension: 1 })
    const out = new Float64Array(3)
    family.draw(Float64Array.of(7), 2, streams.at(0), out, 1)
    expect(out[0]).toBe(0)
    expect(out.slice(1).every((x) => x >= 7 && x < 8)).toBe(true)
    expect(family.parameters).toEqual(['location'])
  })
})
