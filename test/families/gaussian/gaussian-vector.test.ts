import { describe, expect, test } from 'vitest'
import { gaussianVector } from '../../../src/families/gaussian/gaussian-vector.ts'
import { StreamFactory } from '../../../src/random/stream.ts'

const RUNS = 40_000
const COUNT = 4
const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'gaussian vector', params: {}, purpose })

describe('a Gaussian vector', () => {
  const variances = [4, 1, 0.25]
  const family = gaussianVector({ variances })
  const theta = Float64Array.of(-1, 0, 2)

  test.each(['drawn by the statistic', 'drawn one by one'])('%s has the law of the mean', (how) => {
    const source = streams(how)
    const [reduced, fitted] = [new Float64Array(4), new Float64Array(3)]
    const sample = new Float64Array(3 * COUNT)
    const squares = new Float64Array(3)
    for (let r = 0; r < RUNS; r++) {
      if (how === 'drawn one by one') {
        family.draw(theta, COUNT, source.at(r), sample, 0)
        family.fit(sample, COUNT, fitted)
      } else {
        family.statistic.draw(theta, COUNT, source.at(r), reduced)
        family.statistic.fit(reduced, fitted)
      }
      fitted.forEach((value, i) => {
        squares[i] = (squares[i] ?? 0) + (value - (theta[i] ?? 0)) * (value - (theta[i] ?? 0))
      })
    }
    variances.forEach((variance, i) => {
      // Five standard errors: squares of normals have variance 2·mean².
      expect(Math.abs(((squares[i] ?? 0) / RUNS) * (COUNT / variance) - 1)).toBeLessThan(
        5 * Math.sqrt(2 / RUNS),
      )
    })
  })

  test('pools batches as if they were one', () => {
    const sample = Float64Array.from({ length: 15 }, (_, i) => (i * i) % 7)
    const [whole, part, rest] = [new Float64Array(4), new Float64Array(4), new Float64Array(4)]
    family.statistic.of(sample, 5, whole)
    family.statistic.of(sample, 2, part)
    family.statistic.of(sample.subarray(6), 3, rest)
    family.statistic.add(part, rest)
    whole.forEach((value, i) => {
      expect(part[i]).toBeCloseTo(value, 13)
    })
  })

  test('has no variance of 0, and no infinite mean', () => {
    expect(() => gaussianVector({ variances: [1, 0] })).toThrow('variances[1]')
    expect(() => family.check(Float64Array.of(0, Number.NaN, 0))).toThrow('mean 2')
  })
})
