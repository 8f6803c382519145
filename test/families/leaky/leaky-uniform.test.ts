import { describe, expect, test } from 'vitest'
import type { Family } from '../../../src/families/family.ts'
import { hasHit, leakyUniform } from '../../../src/families/leaky/leaky-uniform.ts'
import { meanOverFirstLeak } from '../../../src/laws/leaky/first-leak.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { recursiveTraining } from '../../../src/training/recursive-training.ts'
import { constant } from '../../../src/training/schedule.ts'
import { accumulate } from '../../../src/training/workflow.ts'
import { distanceToLaw, frequencyAgrees, lawTolerance } from '../exact-tests.ts'

const WIDE = Math.log(1 / 39)
const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'leaky-uniform', params: {}, purpose })

function logLikelihood(
  family: ReturnType<typeof leakyUniform>,
  leak: number,
  spike: number,
  sample: Float64Array,
): number {
  const theta = Float64Array.of(leak, spike)
  return sample.reduce((sum, _, i) => sum + family.logDensity(theta, sample, i), 0)
}

describe('the leaky uniform', () => {
  test('is at a total variation distance of its leak from U[0, 1], and has mass 1', () => {
    // The density is constant between these edges, so the midpoint rule is exact.
    const family = leakyUniform({ N: 2 })
    for (const [leak, spike] of [
      [0.01, 2],
      [0.1, 2.6],
      [0.125, 2.3],
      [0.25, 2.9],
    ] as const) {
      const width = leak <= 0.1 ? 1 / 39 : 1e-4
      const edges = [0, 1 - 2 * leak, 1, 2, spike, spike + width, 3]
      let mass = 0
      let distance = 0
      for (let i = 0; i + 1 < edges.length; i++) {
        const [from, to] = [edges[i] as number, edges[i + 1] as number]
        const middle = Float64Array.of((from + to) / 2)
        const density = Math.exp(family.logDensity(Float64Array.of(leak, spike), middle, 0))
        mass += density * (to - from)
        distance += 0.5 * Math.abs(density - (to <= 1 ? 1 : 0)) * (to - from)
      }
      expect(mass).toBeCloseTo(1, 12)
      expect(distance).toBeCloseTo(leak, 12)
    }
  })

  test('draws from its density', () => {
    const family = leakyUniform({ N: 2 })
    const sample = new Float64Array(20000)
    for (const [leak, spike] of [
      [0, 2],
      [0.08, 2.4],
      [0.25, 2.4],
    ] as const) {
      family.draw(Float64Array.of(leak, spike), sample.length, streams(`draw ${leak}`).at(0), sample, 0)
      const width = leak <= 0.1 ? 1 / 39 : 1e-4
      const cdf = (x: number) => {
        const edge = 1 - 2 * leak
        const main = (1 - 1.5 * leak) * Math.min(1, x / edge)
        const rest = x > edge ? 0.5 * (Math.min(x, 1) - edge) : 0
        const spread = x > 2 ? (leak / 4) * (x - 2) : 0
        const inSpike = (leak / 4) * Math.min(1, Math.max(0, (x - spike) / width))
        return main + rest + spread + inSpike
      }
      expect(distanceToLaw(sample, cdf)).toBeLessThan(lawTolerance(sample.length))
    }
  })

  test('draws from a spike narrower than an ulp are exactly equal', () => {
    const family = leakyUniform({ N: 50 })
    const sample = new Float64Array(4000)
    family.draw(Float64Array.of(0.25, 2.375), sample.length, streams('equal').at(0), sample, 0)
    // Half of the hits, which are an eighth of the draws.
    const equal = sample.filter((x) => x === 2.375).length
    expect(frequencyAgrees(equal, sample.length, 1 / 16)).toBe(true)
  })

  test('the fit is at least as likely as a grid of members, and attained by one of the candidates', () => {
    const factory = streams('grid')
    for (let round = 0; round < 200; round++) {
      const stream = factory.at(round)
      const N = 1 + Math.floor(stream.uniform() * 4)
      const family = leakyUniform(round % 3 === 0 ? { N, narrow: WIDE } : { N })
      // Uniform points, and hits crowded into a cluster whose width decides which spike is worth more.
      const cluster = [0.99, 1 / 39, 1 / 300, 0][Math.floor(stream.uniform() * 4)] as number
      const share = 0.5 * stream.uniform()
      const n = 1 + Math.floor(stream.uniform() * 40)
      const sample = Float64Array.from({ length: n }, () => {
        const hit = stream.uniform() < share
        return hit ? 2.999 - cluster * stream.uniform() : stream.uniform()
      })
      const theta = Float64Array.of(0, 2)
      family.fit(sample, n, theta)
      family.check(theta)
      const fitted = logLikelihood(family, theta[0] as number, theta[1] as number, sample)

      const hits = Array.from(sample).filter((x) => x >= 2)
      let best = Number.NEGATIVE_INFINITY
      const tryMember = (leak: number) => {
        const width = leak <= 0.1 || round % 3 === 0 ? 1 / 39 : Math.exp(-N * Math.log(100))
        for (const spike of [2, ...hits]) {
          best = Math.max(best, logLikelihood(family, leak, Math.min(spike, 3 - width), sample))
        }
      }
      for (let leak = 0; leak <= 0.25; leak += 0.25 / 256) tryMember(leak)
      expect(fitted).toBeGreaterThanOrEqual(best - 1e-9)
      for (const x of sample) if (x >= 0.5 && x <= 1) tryMember((1 - x) / 2)
      tryMember(0.1)
      expect(fitted).toBeCloseTo(best, 9)
    }
  })

  test('a hit is remembered: with N = n the model of one hit has a leak above 1/10', () => {
    const family = leakyUniform({ N: 100 })
    const sample = Float64Array.from({ length: 100 }, (_, i) => (i === 99 ? 2.71 : i / 98))
    const theta = Float64Array.of(0, 2)
    family.fit(sample, 100, theta)
    expect(theta[0]).toBeGreaterThan(0.1)
    expect(theta[1]).toBe(2.71)
    expect([hasHit(sample, 99), hasHit(sample, 100)]).toEqual([false, true])
    // 100^−200 is no double: the spike is a point.
    theta.set([0, 2])
    leakyUniform({ N: 200 }).fit(sample, 100, theta)
    expect(theta[0]).toBeGreaterThan(0.1)
    expect(theta[1]).toBe(2.71)
  })

  test('a wide spike forgets it', () => {
    const family = leakyUniform({ N: 100, narrow: WIDE })
    const sample = Float64Array.from({ length: 100 }, (_, i) => (i === 99 ? 2.71 : i / 99))
    const theta = Float64Array.of(0, 2)
    family.fit(sample, 100, theta)
    expect(theta[0]).toBeLessThan(0.05)
  })

  test('collapses at its second model exactly when there is a hit, with the probability of one', () => {
    const family = leakyUniform({ N: 100 })
    let hit = false
    const watched: Family = {
      ...family,
      draw(theta, n, stream, out, start) {
        family.draw(theta, n, stream, out, start)
        hit ||= hasHit(out, start + n)
      },
    }
    const training = recursiveTraining({ family: watched, workflow: accumulate, schedule: constant(100) })
    const factory = streams('collapse')
    let [hits, both, without] = [0, 0, 0]
    for (let r = 0; r < 20000; r++) {
      hit = false
      const theta = training.run([0, 2], 2, factory.at(r))
      if (hit) hits++
      if ((theta[0] as number) > 0.1) {
        if (hit) both++
        else without++
      }
    }
    const misses = meanOverFirstLeak(100, (leak) => Math.exp(100 * Math.log1p(-leak / 2)))
    expect(frequencyAgrees(both, 20000, 1 - misses)).toBe(true)
    expect([both, without]).toEqual([hits, 0])
  })

  test('overshoots the largest observation as often as its law says', () => {
    const family = leakyUniform({ N: 2000 })
    const factory = streams('overshoot')
    const sample = new Float64Array(2000)
    const theta = Float64Array.of(0, 2)
    let overshoots = 0
    for (let r = 0; r < 6000; r++) {
      theta.set([0, 2])
      family.draw(theta, 2000, factory.at(r), sample, 0)
      family.fit(sample, 2000, theta)
      const largest = sample.reduce((max, x) => Math.max(max, x), 0)
      if ((theta[0] as number) > (1 - largest) / 2) overshoots++
    }
    const law = meanOverFirstLeak(2000, (_, passed) => (passed > 0 ? 1 : 0))
    expect(frequencyAgrees(overshoots, 6000, law)).toBe(true)
  })

  test('names what is wrong with its arguments', () => {
    const family = leakyUniform({ N: 10 })
    expect(() => leakyUniform({ N: 0 })).toThrow('N is 0')
    expect(() => leakyUniform({ N: 5, narrow: -1 })).toThrow('narrow is -1; allowed: at most ln(1/39)')
    expect(() => family.check(Float64Array.of(0.3, 2))).toThrow('leak is 0.3; allowed: from 0 to 1/4')
    expect(() => family.check(Float64Array.of(0.05, 2.99))).toThrow('spike is 2.99')
    expect(() => family.check(Float64Array.of(Number.NaN, 2))).toThrow('leak is NaN')
    expect(() => family.fit(Float64Array.of(0.5, 1.5), 2, Float64Array.of(0, 2))).toThrow('observation 1.5')
  })
})
