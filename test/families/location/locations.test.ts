import { describe, expect, test } from 'vitest'
import { cauchyLocation } from '../../../src/families/location/cauchy-location.ts'
import { laplaceLocation } from '../../../src/families/location/laplace-location.ts'
import { logisticLocation } from '../../../src/families/location/logistic-location.ts'
import { secantLocation } from '../../../src/families/location/secant-location.ts'
import { studentLocation } from '../../../src/families/location/student-location.ts'
import { vonMises } from '../../../src/families/location/von-mises.ts'
import { StreamFactory } from '../../../src/random/stream.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'locations', params: {}, purpose })

describe('likelihoods with several maxima', () => {
  test.each([1, 3])('ν = %i: the global fit beats a fine grid', (degrees) => {
    const family = studentLocation({ degrees, solver: 'global' })
    const factory = streams(`global ${degrees}`)
    for (let round = 0; round < 150; round++) {
      const stream = factory.at(round)
      const n = 1 + Math.floor(stream.uniform() * 8)
      const sample = Float64Array.from({ length: n }, () => 40 * (stream.uniform() - 0.5))
      const height = (theta: number) =>
        sample.reduce((sum, x) => sum - Math.log1p(((x - theta) * (x - theta)) / degrees), 0)
      const theta = new Float64Array(1)
      family.fit(sample, n, theta)
      let best = Number.NEGATIVE_INFINITY
      for (let at = -20; at <= 20; at += 0.01) best = Math.max(best, height(at))
      expect(height(theta[0] as number)).toBeGreaterThanOrEqual(best - 1e-12)
    }
  })

  test('the nearest fit climbs from where it is', () => {
    // ½δ_{±3}: maxima at ±√8, a minimum at 0 between.
    const family = cauchyLocation({ solver: 'nearest' })
    const sample = Float64Array.of(-3, 3)
    for (const start of [-7, -0.01, 0.01, 2, 9]) {
      const theta = Float64Array.of(start)
      family.fit(sample, 2, theta)
      expect(theta[0]).toBeCloseTo(Math.sign(start) * Math.sqrt(8), 10)
    }
  })
})

describe('likelihoods with one maximum', () => {
  test('an even median is in the middle of the two in the middle', () => {
    const theta = new Float64Array(1)
    laplaceLocation().fit(Float64Array.of(9, 1, 4, 100), 4, theta)
    expect(theta[0]).toBe(6.5)
    laplaceLocation().fit(Float64Array.of(9, 1, 4), 3, theta)
    expect(theta[0]).toBe(4)
  })

  test.each([logisticLocation(), secantLocation()])(
    '$name: moves with the data, whatever the start',
    (family) => {
      const sample = new Float64Array(15)
      family.draw(Float64Array.of(0), 15, streams('move').at(0), sample, 0)
      const plain = Float64Array.of(0)
      family.fit(sample, 15, plain)
      for (const start of [-1e6, 3, 1e3]) {
        const moved = Float64Array.of(start)
        family.fit(
          sample.map((x) => x + 100),
          15,
          moved,
        )
        expect(moved[0]).toBeCloseTo(100 + (plain[0] as number), 10)
      }
      const equal = Float64Array.of(2)
      family.fit(Float64Array.of(5, 5), 2, equal)
      expect(equal[0]).toBe(5)
    },
  )

  test('a direction turns with the data, and opposite data have none', () => {
    const family = vonMises({ concentration: 2 })
    const sample = Float64Array.of(0.1, 0.4, -0.3)
    const [plain, turned] = [new Float64Array(1), new Float64Array(1)]
    family.fit(sample, 3, plain)
    family.fit(
      sample.map((x) => x + 3),
      3,
      turned,
    )
    const gap = (turned[0] as number) - (plain[0] as number) - 3
    expect(Math.abs(gap / (2 * Math.PI) - Math.round(gap / (2 * Math.PI)))).toBeLessThan(1e-14)
    expect(() => family.statistic.fit(Float64Array.of(2, 0, 0), plain)).toThrow('no direction')
  })
})
