import { describe, expect, test } from 'vitest'
import { selectedSampler } from '../../../src/families/changed/selected-sampler.ts'
import { gaussian } from '../../../src/families/gaussian/gaussian.ts'
import { multivariateGaussian } from '../../../src/families/multivariate/multivariate-gaussian.ts'
import { StreamFactory } from '../../../src/random/stream.ts'

const stream = () =>
  new StreamFactory({ epoch: 'test', property: 'selected', params: {}, purpose: 'draw' }).at(0)
const family = gaussian({ divisor: 'n' })
const theta = Float64Array.of(1, 2)
const candidates = (n: number) => {
  const drawn = new Float64Array(n)
  family.draw(theta, n, stream(), drawn, 0)
  return [...drawn]
}
const selected = (n: number, distance: (x: number) => number) => {
  const sampler = selectedSampler(family, {
    candidates: 9,
    distance: (_, sample, i) => distance(Number(sample[i])),
  })
  const kept = new Float64Array(n + 2).fill(-100)
  sampler.draw(theta, n, stream(), kept, 1)
  expect([kept[0], kept[n + 1]]).toEqual([-100, -100])
  return [...kept.subarray(1, n + 1)]
}

describe('a selected sampler', () => {
  test('keeps the nearest of the candidates, in the order in which they were drawn', () => {
    const distance = (x: number) => Math.abs(x - 2)
    const nearest = candidates(9).sort((x, y) => distance(x) - distance(y))
    for (const n of [1, 4, 8]) {
      const kept = selected(n, distance)
      expect(new Set(kept)).toEqual(new Set(nearest.slice(0, n)))
      expect(kept).toEqual(candidates(9).filter((x) => kept.includes(x)))
    }
    expect(selected(9, distance)).toEqual(candidates(9))
  })

  test('keeps the first of those that are equally near', () => {
    expect(selected(3, () => 0)).toEqual(candidates(9).slice(0, 3))
    const signs = candidates(9).map(Math.sign)
    expect(new Set(signs).size).toBe(2)
    const negative = candidates(9).filter((x) => x < 0)
    const positive = candidates(9).filter((x) => x > 0)
    const n = negative.length + 1
    const expected = new Set([...negative, positive[0]])
    expect(new Set(selected(n, Math.sign))).toEqual(expected)
  })

  test('keeps whole vectors, tells the distance of the model, and reduces what it kept', () => {
    const plane = multivariateGaussian({ dimension: 2, divisor: 'n' })
    const model = Float64Array.of(10, 0, 1, 0, 1)
    const seen: number[] = []
    const sampler = selectedSampler(plane, {
      candidates: 5,
      distance: (of, sample, i) => {
        seen.push(Number(of[0]))
        return Number(sample[2 * i + 1])
      },
    })
    const all = new Float64Array(10)
    plane.draw(model, 5, stream(), all, 0)
    const lowest = [0, 1, 2, 3, 4].reduce((low, i) =>
      Number(all[2 * i + 1]) < Number(all[2 * low + 1]) ? i : low,
    )
    const kept = new Float64Array(2)
    sampler.draw(model, 1, stream(), kept, 0)
    expect([...kept]).toEqual([all[2 * lowest], all[2 * lowest + 1]])
    expect(seen).toEqual([10, 10, 10, 10, 10])
    const statistic = new Float64Array(plane.statistic.size)
    sampler.statistic.draw(model, 1, stream(), statistic)
    expect([...statistic.subarray(0, 3)]).toEqual([1, ...kept])
  })

  test('says what it cannot do', () => {
    const sampler = selectedSampler(family, { candidates: 3, distance: () => 0 })
    expect(sampler.name).toBe('Gaussian (variance divisor n), selected among 3')
    const out = new Float64Array(9)
    expect(() => sampler.draw(theta, 4, stream(), out, 0)).toThrow(
      'sample size is 4; allowed: at most the 3 candidates',
    )
    expect(() => selectedSampler(family, { candidates: 0, distance: () => 0 })).toThrow('candidates is 0')
    const unknown = selectedSampler(family, { candidates: 3, distance: () => Number.NaN })
    expect(() => unknown.draw(theta, 1, stream(), out, 0)).toThrow('distance is')
    expect(() => sampler.statistic.expected(theta, 1, out)).toThrow("allowed: 'raw' or 'statistic'")
  })
})
