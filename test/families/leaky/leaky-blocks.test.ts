import { describe, expect, test } from 'vitest'
import { hitsAtLeast, hitsAtMost } from '#theorems/barzilai-shamir-2025/amplification'
import { leakyBlocks } from '../../../src/families/leaky/leaky-blocks.ts'
import { hasHit, leakyUniform } from '../../../src/families/leaky/leaky-uniform.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { distanceToLaw, frequencyAgrees, lawTolerance } from '../exact-tests.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'leaky-blocks', params: {}, purpose })

/** Uniform points in the blocks, some near their ends, and hits crowded into a cluster. */
function crowded(m: number, round: number) {
  const stream = streams(`crowded ${m}`).at(round)
  const cluster = [0.99, 1 / 39, 1 / 300, 0][Math.floor(stream.uniform() * 4)] as number
  const share = [0, 0.1, 0.3, 0.6][round % 4] as number
  const near = stream.uniform() < 0.5 ? 1 : 0.4
  const n = 1 + Math.floor(stream.uniform() * (m === 2 ? 30 : 8 * m))
  const sample = Float64Array.from({ length: n }, () => {
    if (stream.uniform() < share) return m + 1.999 - cluster * stream.uniform()
    return Math.floor(m * stream.uniform()) + 1 - near * stream.uniform()
  })
  return { sample, n, N: 1 + Math.floor(stream.uniform() * 3) }
}

describe('the leaky uniform in blocks', () => {
  const truth = (m: number) => Float64Array.from([...new Array<number>(m).fill(0), m + 1])

  test('is at a total variation distance of its mean leak from the truth, and has mass 1', () => {
    const family = leakyBlocks({ blocks: 2, N: 1 })
    for (const [a, b, spike] of [
      [0.01, 0.15, 3],
      [0, 0.2, 3.6],
      [0.25, 0.02, 3.3],
    ] as const) {
      const theta = Float64Array.of(a, b, spike)
      family.check(theta)
      const width = (a + b) / 2 <= 0.1 ? 1 / 39 : 1 / 200
      // The density is constant between these edges, so the midpoint rule is exact.
      const edges = [0, 1 - 2 * a, 1, 2 - 2 * b, 2, 3, spike, spike + width, 4]
      let [mass, distance] = [0, 0]
      for (let i = 0; i + 1 < edges.length; i++) {
        const [from, to] = [edges[i] as number, edges[i + 1] as number]
        const density = Math.exp(family.logDensity(theta, Float64Array.of((from + to) / 2), 0))
        mass += density * (to - from)
        distance += 0.5 * Math.abs(density - (to <= 2 ? 1 / 2 : 0)) * (to - from)
      }
      expect(mass).toBeCloseTo(1, 12)
      expect(distance).toBeCloseTo((a + b) / 2, 12)

      const sample = new Float64Array(20000)
      family.draw(theta, sample.length, streams(`draw ${a}`).at(0), sample, 0)
      const density = (x: number) => Math.exp(family.logDensity(theta, Float64Array.of(x), 0))
      const cdf = (x: number) =>
        edges.slice(1).reduce((sum, to, i) => {
          const from = edges[i] as number
          return sum + density((from + to) / 2) * Math.max(0, Math.min(x, to) - from)
        }, 0)
      expect(distanceToLaw(sample, cdf)).toBeLessThan(lawTolerance(sample.length))
    }
  })

  test('one block is the leaky uniform', () => {
    for (let round = 0; round < 300; round++) {
      const { sample, n, N } = crowded(1, round)
      const [one, plain] = [Float64Array.of(0, 2), Float64Array.of(0, 2)]
      leakyBlocks({ blocks: 1, N }).fit(sample, n, one)
      leakyUniform({ N, narrow: -N * Math.log(200) }).fit(sample, n, plain)
      expect(Array.from(one)).toEqual(Array.from(plain))
    }
  })

  test.each([2, 3])('%i blocks: the fit is at least as likely as every candidate and a grid', (m) => {
    const seen = { wide: 0, narrow: 0, edge: 0, none: 0 }
    for (let round = 0; round < 120; round++) {
      const { sample, n, N } = crowded(m, round)
      const family = leakyBlocks({ blocks: m, N })
      const theta = truth(m)
      family.fit(sample, n, theta)
      family.check(theta)
      const logLikelihood = (member: Float64Array) =>
        sample.reduce((sum, _, i) => sum + family.logDensity(member, sample, i), 0)
      const fitted = logLikelihood(theta)
      const leaksOf = Array.from({ length: m }, (_, b) => [
        ...Array.from(sample)
          .filter((x) => x >= b + 0.5 && x <= b + 1)
          .map((x) => (b + 1 - x) / 2),
        ...(m === 2 ? Array.from({ length: 26 }, (_, i) => i / 100) : [0, 0.05, 0.1, 0.2, 0.25]),
      ])
      const spikes = [m + 1, ...Array.from(sample).filter((x) => x > m)]
      let best = Number.NEGATIVE_INFINITY
      const tryLeaks = (leaks: readonly number[]) => {
        const mean = leaks.reduce((x, y) => x + y) / m
        const width = mean <= 0.1 ? 1 / 39 : Math.exp(-N * Math.log(200))
        for (const spike of spikes) {
          const value = logLikelihood(Float64Array.from([...leaks, Math.min(spike, m + 2 - width)]))
          if (value > best) best = value
        }
      }
      const product = leaksOf.reduce<number[][]>(
        (lists, own) => lists.flatMap((list) => own.map((leak) => [...list, leak])),
        [[]],
      )
      for (const leaks of product) {
        tryLeaks(leaks)
        // One block takes what the others leave of the largest wide spike.
        for (let b = 0; b < m; b++) {
          const rest = 0.1 * m - leaks.reduce((sum, leak, i) => (i === b ? sum : sum + leak), 0)
          if (rest >= 0 && rest <= 0.25)
            tryLeaks(leaks.map((leak, i) => (i === b ? rest * (1 - 1e-15) : leak)))
        }
      }
      expect(fitted).toBeGreaterThanOrEqual(best - 1e-9)
      const mean = theta.subarray(0, m).reduce((x, y) => x + y) / m
      if (!hasHits(sample, m)) seen.none++
      else if (Math.abs(mean - 0.1) < 1e-12) seen.edge++
      else if (mean < 0.1) seen.wide++
      else seen.narrow++
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
  })

  test('a hit collapses it, and blocks make hits more likely: 1 − 0.7589^m in the limit', () => {
    const [m, n, R] = [4, 400, 1500]
    const family = leakyBlocks({ blocks: m, N: n })
    const sample = new Float64Array(2 * n)
    let hits = 0
    for (let r = 0; r < R; r++) {
      const stream = streams('collapse').at(r)
      const theta = truth(m)
      family.draw(theta, n, stream, sample, 0)
      family.fit(sample, n, theta)
      family.draw(theta, n, stream, sample, n)
      const hit = hasHits(sample, m)
      if (hit) hits++
      family.fit(sample, 2 * n, theta)
      const distance = theta.subarray(0, m).reduce((x, y) => x + y) / m
      expect(distance > 0.1).toBe(hit)
    }
    expect(frequencyAgrees(hits, R, hitsAtLeast({ m, n }), hitsAtMost({ m, n }))).toBe(true)
  })

  test('a block without observations keeps its leak, and arguments are named', () => {
    const family = leakyBlocks({ blocks: 2, N: 10 })
    const theta = Float64Array.of(0.1, 0.2, 3)
    family.fit(Float64Array.of(0.3, 0.8), 2, theta)
    expect(theta[1]).toBe(0.2)
    expect(() => leakyBlocks({ blocks: 0, N: 1 })).toThrow('blocks is 0')
    expect(() => family.check(Float64Array.of(0.1, 0.3, 3))).toThrow('leak1 is 0.3')
    expect(() => family.check(Float64Array.of(0.1, 0.1, 3.99))).toThrow('spike is 3.99')
    expect(() => family.fit(Float64Array.of(2.5), 1, theta)).toThrow('observation 2.5')
  })
})

/** Hits of the leaky uniform are at 2 and above. */
function hasHits(sample: Float64Array, m: number): boolean {
  return hasHit(
    sample.map((x) => x - m + 1),
    sample.length,
  )
}
