import { describe, expect, test } from 'vitest'
import { bernoulli } from '../../src/families/counts/bernoulli.ts'
import { categorical } from '../../src/families/counts/categorical.ts'
import type { Family } from '../../src/families/family.ts'
import { gaussianMean } from '../../src/families/gaussian/gaussian-mean.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { accumulateSubsample } from '../../src/training/accumulate-subsample.ts'
import {
  contaminatedAccumulation,
  freshRealLatestSynthetic,
  weightedRealLatestSynthetic,
} from '../../src/training/fresh-real.ts'
import { rawPath } from '../../src/training/raw-path.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant, listed } from '../../src/training/schedule.ts'
import { slidingWindow } from '../../src/training/sliding-window.ts'
import { accumulate, replace, type Workflow } from '../../src/training/workflow.ts'
import { distanceToLaw, lawTolerance } from '../families/exact-tests.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'mixing', params: {}, purpose })
const R = 20000

/** Observations tell which model they come from, and how many were fitted; see workflow.test.ts. */
function run(workflow: Workflow, sizes: number[], replicate = 0) {
  const fitted: number[][] = []
  const family: Family = {
    name: 'bookkeeper',
    parameters: ['generation'],
    width: 1,
    check: () => undefined,
    draw: (theta, n, _stream, out, start) => out.fill(theta[0] as number, start, start + n),
    fit(sample, n, theta) {
      fitted.push(Array.from(sample.subarray(0, n)).sort((a, b) => a - b))
      theta[0] = fitted.length
    },
  }
  recursiveTraining({ family, workflow, schedule: listed(sizes) }).run(
    [0],
    sizes.length,
    streams('books').at(replicate),
  )
  return fitted
}

const times = (n: number, value: number) => new Array<number>(n).fill(value)

describe('what each workflow trains on: 0 is real, t from model t', () => {
  test('sliding window of 2', () => {
    expect(run(slidingWindow(2), [2, 3, 1, 2])).toEqual([
      times(2, 0),
      [...times(2, 0), ...times(3, 1)],
      [...times(3, 1), 2],
      [2, ...times(2, 3)],
    ])
    expect(run(slidingWindow(1), [2, 3, 1])).toEqual(run(replace, [2, 3, 1]))
    expect(run(slidingWindow(4), [2, 3, 1, 2])).toEqual(run(accumulate, [2, 3, 1, 2]))
  })

  test('fresh real + latest synthetic: a share of every batch after the first is real', () => {
    expect(run(freshRealLatestSynthetic({ share: 0.25 }), [4, 8, 4])).toEqual([
      times(4, 0),
      [...times(2, 0), ...times(6, 1)],
      [0, ...times(3, 2)],
    ])
    expect(run(freshRealLatestSynthetic({ share: 0 }), [4, 4])).toEqual(run(replace, [4, 4]))
    expect(run(freshRealLatestSynthetic({ share: 1 }), [4, 4])).toEqual([times(4, 0), times(4, 0)])
  })

  test('contaminated accumulation: the same, and nothing is dropped', () => {
    expect(run(contaminatedAccumulation({ share: 0.5 }), [2, 4, 2])).toEqual([
      times(2, 0),
      [...times(4, 0), ...times(2, 1)],
      [...times(5, 0), ...times(2, 1), 2],
    ])
  })

  test('accumulate-subsample: as many as the batch has, from all, without replacement', () => {
    const fitted = run(accumulateSubsample, [5, 6, 7])
    expect(fitted.map((sample) => sample.length)).toEqual([5, 6, 7])
    expect(fitted[0]).toEqual(times(5, 0))
    // At the second fit, 6 of 5 real and 6 synthetic: hypergeometric, C(5,k)·C(6,6−k)/C(11,6).
    const ways = [1, 30, 150, 200, 75, 6]
    const atMost = (k: number) => ways.slice(0, k + 1).reduce((a, b) => a + b, 0) / 462
    const real = Float64Array.from({ length: R }, (_, r) => {
      const second = run(accumulateSubsample, [5, 6], r)[1] as number[]
      return second.filter((x) => x === 0).length
    })
    expect(distanceToLaw(real, atMost, (k) => atMost(k - 1))).toBeLessThan(lawTolerance(R))
  })

  test('accumulate-subsample: every observation is as likely to be chosen as every other', () => {
    // Three observations; the fit of one of them, by its place in the pool.
    const path = rawPath(gaussianMean({ sd: 1 }))
    const [pool, chosen] = [path.batch(), path.batch()]
    const factory = streams('chosen')
    const picked = Float64Array.from({ length: R }, (_, r) => {
      pool.data.set([1, 2, 3])
      pool.count = 3
      path.subsample?.(chosen, pool, 2, factory.at(r))
      expect(chosen.count).toBe(2)
      expect(new Set(pool.data.subarray(0, 3)).size).toBe(3)
      return 10 * (chosen.data[0] as number) + (chosen.data[1] as number)
    })
    const pairs = [12, 13, 21, 23, 31, 32]
    const atMost = (x: number) => pairs.filter((pair) => pair <= x).length / 6
    expect(distanceToLaw(picked, atMost, (x) => atMost(x - 0.5))).toBeLessThan(lawTolerance(R))
  })

  test.each([
    slidingWindow(3),
    freshRealLatestSynthetic({ share: 0.5 }),
    contaminatedAccumulation({ share: 0.5 }),
    accumulateSubsample,
  ])('$name starts afresh with every run', (workflow) => {
    const training = recursiveTraining({ family: bernoulli(), workflow, schedule: constant(4), path: 'raw' })
    const first = Array.from(training.run([0.4], 5, streams('afresh').at(0)))
    training.run([0.9], 4, streams('afresh').at(1))
    expect(Array.from(training.run([0.4], 5, streams('afresh').at(0)))).toEqual(first)
    const seen: number[] = []
    training.run([1], 2, streams('afresh').at(0), (_t, theta) => seen.push(theta[0] as number))
    expect(seen).toEqual([1, 1])
  })

  test('random labels: the number of real observations is binomial', () => {
    const workflow = freshRealLatestSynthetic({ share: 0.3, labels: 'random' })
    const counts: number[] = []
    for (let r = 0; r < 300; r++) {
      const family = gaussianMean({ sd: 1 })
      let real = 0
      const watched: Family = {
        ...family,
        statistic: undefined as never,
        draw(theta, n, stream, out, start) {
          if (theta[0] === 1e6) real += n
          family.draw(theta, n, stream, out, start)
        },
        fit(_sample, _n, theta) {
          theta[0] = 0
        },
      }
      recursiveTraining({ family: watched, workflow, schedule: listed([1, 10]), path: 'raw' }).run(
        [1e6],
        2,
        streams('labels').at(r),
      )
      counts.push(real - 1)
    }
    const mean = counts.reduce((a, b) => a + b) / 300
    // Hoeffding over 3000 labels at 1e-6.
    expect(Math.abs(mean / 10 - 0.3)).toBeLessThan(Math.sqrt(Math.log(2e6) / 6000))
    expect(new Set(counts).size).toBeGreaterThan(4)
  })
})

describe('workflows that a path cannot serve', () => {
  test('say so when they begin', () => {
    const plan = { family: categorical({ symbols: 3 }), schedule: constant(3) }
    expect(() => recursiveTraining({ ...plan, workflow: accumulateSubsample })).toThrow(
      "path is 'statistic'; allowed: 'raw': a subsample needs the observations",
    )
    const workflow = weightedRealLatestSynthetic({ share: 0.5, weight: 0.5 })
    expect(() => recursiveTraining({ ...plan, workflow, path: 'raw' })).toThrow("path is 'raw'")
    expect(() => slidingWindow(0)).toThrow('batches is 0')
    expect(() => freshRealLatestSynthetic({ share: 1.2 })).toThrow('share is 1.2')
    expect(() => contaminatedAccumulation({ share: 0.5, labels: 'both' as 'exact' })).toThrow(
      "labels is 'both'",
    )
    expect(() => weightedRealLatestSynthetic({ share: 0.5, weight: 1 })).toThrow('weight is 1')
  })
})
