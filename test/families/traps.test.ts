import { describe, expect, test } from 'vitest'
import { leakyStaircase, staircaseDistance } from '../../src/families/leaky-staircase.ts'
import { memoriser } from '../../src/families/memoriser.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { accumulate } from '../../src/training/workflow.ts'
import { frequencyAgrees } from './exact-tests.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'traps', params: {}, purpose })

describe('the memoriser', () => {
  test('the global maximum leaves the smooth branch at the first fit, the nearest one stays', () => {
    for (const n of [20, 50]) {
      const factory = streams(`memoriser ${n}`)
      const run = (solver: 'global' | 'nearest', r: number) =>
        recursiveTraining({
          family: memoriser({ N: n, solver }),
          workflow: accumulate,
          schedule: constant(n),
        }).run([0], 3, factory.at(r))[0] as number
      for (let r = 0; r < 40; r++) {
        expect(run('global', r)).toBeGreaterThanOrEqual(5)
        expect(Math.abs(run('nearest', r))).toBeLessThan(1)
      }
    }
  })

  test('its spike finds the observation that it is on, however narrow it is', () => {
    for (const N of [5, 12, 100, 248, 300]) {
      const family = memoriser({ N, solver: 'global' })
      const sample = new Float64Array(200)
      family.draw(Float64Array.of(0), sample.length, streams(`spike ${N}`).at(0), sample, 0)
      for (const x of sample) {
        const theta = Float64Array.of(0)
        family.fit(Float64Array.of(x), 1, theta)
        expect(theta[0]).toBe(x + 15)
        const log = family.logDensity(theta, Float64Array.of(x), 0)
        expect(log).toBeCloseTo(3 * N - 0.5 * Math.log(8 * Math.PI), 5)
      }
    }
  })

  test('its density has mass 1 on the smooth branch, and logarithms do not overflow on the other', () => {
    const family = memoriser({ N: 1000, solver: 'global' })
    const at = (x: number, theta: number) => family.logDensity(Float64Array.of(theta), Float64Array.of(x), 0)
    expect(at(0.5, 0.5)).toBeCloseTo(-0.5 * Math.log(2 * Math.PI), 12)
    expect(at(1, 16)).toBeCloseTo(3000 - Math.LN2 - 0.5 * Math.log(2 * Math.PI), 9)
    expect(at(1, 17)).toBeCloseTo(-0.5 - Math.LN2 - 0.5 * Math.log(2 * Math.PI), 12)
  })

  test('names what is wrong with its arguments', () => {
    const family = memoriser({ N: 3, solver: 'nearest' })
    expect(() => family.check(Float64Array.of(3))).toThrow('location is 3')
    expect(() => memoriser({ N: 3, solver: 'best' as 'global' })).toThrow("solver is 'best'")
  })
})

describe('the leaky staircase', () => {
  // Values of an independent implementation (mpmath), Barzilai & Shamir 2025: J = 2 for n ≤ 100, J = 3 for n up to 10⁶.
  const certain: Record<number, readonly [number, number]> = { 2: [1e2, 300], 3: [1e6, 3000] }
  const logSpike = (J: number) => {
    const [n, k] = certain[J] ?? [1e10, 3e4]
    return -Math.LN2 - (n * (k + 1) + 1) * Math.log(3 * J)
  }
  const family = leakyStaircase({ logSpike, levels: 12 })
  const truth = [0, 2, 0, ...new Array<number>(12).fill(0)]
  const survivors = (n: number, path: 'raw' | 'statistic', R: number, T: number) => {
    const training = recursiveTraining({ family, workflow: accumulate, schedule: constant(n), path })
    const factory = streams(`staircase ${n} ${path}`)
    const alive = new Float64Array(T + 1)
    let reversals = 0
    for (let r = 0; r < R; r++) {
      let collapsed = false
      let distance = 0
      training.run(truth, T, factory.at(r), (t, theta) => {
        const now = staircaseDistance(theta)
        if (now < 0.75) {
          alive[t] = (alive[t] as number) + 1
          if (collapsed) reversals++
          // Gradual it is not: the distance of the first model stays until it jumps.
          if (t > 1) expect(now).toBe(distance)
          distance = now
        } else collapsed = true
      })
    }
    expect(reversals).toBe(0)
    return alive
  }

  // S_n(k): no point in level 1 up to batch k, by quadrature to the digits printed.
  const golden: [number, number][] = [
    [1, 0.67433],
    [2, 0.50649],
    [5, 0.28872],
    [10, 0.16785],
    [50, 0.03853],
  ]
  test.each([
    ['raw', 600, 11],
    ['statistic', 4000, 51],
  ] as const)(
    '%s: the model of generation k + 1 has collapsed as soon as level 1 was hit, n = 10',
    (path, R, T) => {
      const alive = survivors(10, path, R, T)
      for (const [k, survival] of golden) {
        if (k + 1 > T) continue
        expect(frequencyAgrees(alive[k + 1] as number, R, survival - 1e-5, survival + 1e-5)).toBe(true)
      }
      expect(alive[1]).toBe(R)
    },
  )

  test('a larger n collapses later: never before the third model at n = 10⁵', () => {
    const alive = survivors(1e5, 'statistic', 2000, 51)
    expect(alive[2]).toBe(2000)
    // Level-2 survival, measured to ±.01 for every n.
    for (const [k, survival] of [
      [2, 0.962],
      [5, 0.825],
      [10, 0.66],
      [50, 0.275],
    ] as const) {
      expect(frequencyAgrees(alive[k + 1] as number, 2000, survival - 0.015, survival + 0.015)).toBe(true)
    }
  })

  test('one observation a batch: the leak’s cap of one quarter counts', () => {
    const alive = survivors(1, 'statistic', 4000, 3)
    expect(frequencyAgrees(alive[2] as number, 4000, 0.8125)).toBe(true)
    expect(frequencyAgrees(alive[3] as number, 4000, 2 / 3 - 1e-4, 2 / 3 + 1e-4)).toBe(true)
  })

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
      for (const x of sample) {
        for (const J of [2, 3]) {
          if (J - x < 0 || J - x > 1) continue
          expect(likelihood(Float64Array.of(1, J, J - x, 0, 0, 0))).toBeLessThanOrEqual(best + 1e-9)
        }
      }
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
