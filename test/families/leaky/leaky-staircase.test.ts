import { describe, expect, test } from 'vitest'
import { leakyStaircase } from '../../../src/families/leaky/leaky-staircase.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { frequencyAgrees } from '../exact-tests.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'traps', params: {}, purpose })

describe('the leaky staircase', () => {
  const logSpike = (J: number) => -1000 * J
  const family = leakyStaircase({ logSpike, levels: 12 })
  const truth = [0, 2, 0, ...new Array<number>(12).fill(0)]
  test('half of what a spiked member draws is the spike, on either path', () => {
    const { statistic } = family
    const spiked = Float64Array.from([1, 3, 0.25, ...new Array<number>(12).fill(0)])
    const out = new Float64Array(statistic.size)
    const sample = new Float64Array(100)
    const factory = streams('spiked')
    const counts = { drawn: 0, reduced: 0, first: 0, third: 0 }
    for (let r = 0; r < 200; r++) {
      statistic.draw(spiked, 100, factory.at(r), out)
      counts.drawn += out[25] as number
      expect(out[26]).toBe(2.75)
      counts.first += out[1] as number
      counts.third += out[3] as number
      family.draw(spiked, 100, factory.at(1000 + r), sample, 0)
      statistic.of(sample, 100, out)
      counts.reduced += out[25] as number
    }
    expect(frequencyAgrees(counts.drawn, 20000, 1 / 2)).toBe(true)
    expect(frequencyAgrees(counts.reduced, 20000, 1 / 2)).toBe(true)
    expect(frequencyAgrees(counts.first, 20000, 1 / 6)).toBe(true)
    expect(frequencyAgrees(counts.third, 20000, 2 / 3)).toBe(true)
  })

  test('pools like its samples, before and after collapse', () => {
    const { statistic } = family
    const spiked = Float64Array.from([1, 2, 0.25, ...new Array<number>(12).fill(0)])
    const plain = Float64Array.from([0, 2, 0, 0.2, 0.1, ...new Array<number>(10).fill(0)])
    for (const [r, theta] of [spiked, plain].entries()) {
      const sample = new Float64Array(40)
      family.draw(theta, 40, streams('pool').at(r), sample, 0)
      const [whole, left, right] = [0, 0, 0].map(() => new Float64Array(statistic.size)) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ]
      statistic.of(sample, 40, whole)
      for (const split of [1, 13, 27, 39]) {
        statistic.of(sample, split, left)
        statistic.of(sample.subarray(split), 40 - split, right)
        statistic.add(left, right)
        expect(left).toEqual(whole)
      }
    }
  })

  test('its density has mass 1, level by level', () => {
    const plain = Float64Array.from([0, 2, 0, 0.2, 0.1, 0.25, ...new Array<number>(9).fill(0)])
    const density = (x: number, theta: Float64Array) =>
      Math.exp(family.logDensity(theta, Float64Array.of(x), 0))
    const masses = [0, 1, 2, 3].map((j) => {
      const length = 1 - 2 * (plain[3 + j] as number)
      expect(density(j + length + 1e-9, plain)).toBe(0)
      return length * density(j + length / 2, plain)
    })
    expect(masses[0]).toBeCloseTo(0.8, 14)
    expect(masses.reduce((a, b) => a + b)).toBeCloseTo(1, 14)
    const spiked = Float64Array.from([1, 3, 0.25, ...new Array<number>(12).fill(0)])
    expect(density(1.2, spiked)).toBeCloseTo(1 / 6, 14)
    expect(family.logDensity(spiked, Float64Array.of(2.75), 0)).toBeCloseTo(-Math.LN2 - logSpike(3), 6)
  })

  test('the fit is at least as likely as other members, spiked ones included', () => {
    const narrow = leakyStaircase({ logSpike: (J) => -41 * J, levels: 3 })
    const factory = streams('staircase fit')
    let spikes = 0
    for (let round = 0; round < 200; round++) {
      const stream = factory.at(round)
      const n = 1 + Math.floor(60 * stream.uniform())
      const drawnFrom = Float64Array.of(0, 2, 0, 0.25 * stream.uniform(), 0.25 * stream.uniform(), 0)
      const sample = new Float64Array(n)
      narrow.draw(drawnFrom, n, stream, sample, 0)
      const likelihood = (theta: Float64Array) =>
        sample.reduce((sum, _, i) => sum + narrow.logDensity(theta, sample, i), 0)
      const theta = Float64Array.of(0, 2, 0, 0, 0, 0)
      narrow.fit(sample, n, theta)
      narrow.check(theta)
      spikes += theta[0] as number
      const best = likelihood(theta)
      for (let other = 0; other < 100; other++) {
        const leaks = [0, 1, 2].map(() => 0.25 * stream.uniform())
        expect(likelihood(Float64Array.of(0, 2, 0, ...leaks))).toBeLessThanOrEqual(best + 1e-9)
      }
      const spiked = Array.from(sample).flatMap((x) =>
        [2, 3].filter((J) => J - x >= 0 && J - x <= 1).map((J) => Float64Array.of(1, J, J - x, 0, 0, 0)),
      )
      for (const other of spiked) expect(likelihood(other)).toBeLessThanOrEqual(best + 1e-9)
    }
    expect(spikes).toBeGreaterThan(20)
    expect(spikes).toBeLessThan(180)
  })

  test('a constant spike of one half never wins, and arguments are named', () => {
    expect(() => leakyStaircase({ logSpike: () => -Math.LN2 })).toThrow('logSpike(2)')
    expect(() => family.check(Float64Array.from([0.5, ...truth.slice(1)]))).toThrow('spiked is 0.5')
    expect(() => family.fit(Float64Array.of(40), 1, Float64Array.from(truth))).toThrow('on none of 12 levels')
  })
})
