import { describe, expect, test } from 'vitest'
import { boundedMeanHalfWidth } from '../../src/inference/bounded-mean/bounded-mean-interval.ts'
import { boundedMeanTest } from '../../src/inference/bounded-mean/bounded-mean-test.ts'
import { pairedComparisonTest } from '../../src/inference/bounded-mean/paired-comparison-test.ts'
import { INTERVAL_LEVEL } from '../../src/inference/budget.ts'
import { catoniMean } from '../../src/inference/catoni/catoni-interval.ts'
import { catoniMeanTest } from '../../src/inference/catoni/catoni-mean-test.ts'
import { discreteLawTest } from '../../src/inference/discrete-law/discrete-law-test.ts'
import { distributionTest, dominanceTest } from '../../src/inference/distribution/distribution-test.ts'
import { twoSampleTest } from '../../src/inference/distribution/two-sample-test.ts'
import { exponentTest } from '../../src/inference/exponent/exponent-test.ts'
import { probabilityInterval } from '../../src/inference/probability/probability-interval.ts'
import { probabilityTest } from '../../src/inference/probability/probability-test.ts'
import { RunningMoments } from '../../src/inference/running-moments.ts'
import type { Stream } from '../../src/random/stream.ts'
import { exponential } from '../../src/random/variates/exponential.ts'
import { normal } from '../../src/random/variates/normal.ts'
import { calibrationStreams, exceeds, pairWorld, run, type World, world } from './support/calibration.ts'
import { clopperPearson } from './support/clopper-pearson.ts'

const LEVEL = 0.05
const TRIALS = 1000
const LENGTH = 3000
const UNIT = { low: 0, high: 1 }

type Interval = readonly [number, number]
type IntervalOf = (sample: Float64Array) => Interval
type Draw = (stream: Stream) => number

/** Runs in which the truth is outside at any of some 50 sample sizes, each 10 % above the last. */
function everMissed(name: string, truth: number, draw: Draw, intervalOf: IntervalOf): number {
  const streams = calibrationStreams(name)
  const sample = new Float64Array(LENGTH)
  let missed = 0
  for (let trial = 0; trial < TRIALS; trial++) {
    const stream = streams.at(trial)
    let taken = 0
    for (let look = 1; look <= LENGTH; look = Math.ceil(look * 1.1)) {
      for (; taken < look; taken++) sample[taken] = draw(stream)
      const [low, high] = intervalOf(sample.subarray(0, look))
      if (truth < low || truth > high) {
        missed++
        break
      }
    }
  }
  return missed
}

const sumOf = (xs: Float64Array) => xs.reduce((sum, x) => sum + x, 0)
const byCounts: IntervalOf = (xs) => probabilityInterval(sumOf(xs), xs.length, LEVEL)
const byMoments: IntervalOf = (xs) => {
  const moments = new RunningMoments(0.5)
  for (const x of xs) moments.observe(x)
  const half = boundedMeanHalfWidth(moments.count, moments.predictionError, LEVEL)
  const mean = moments.sum / moments.count
  return [mean - half, mean + half]
}
const byCatoni =
  (bound: Parameters<typeof catoniMean>[1], rate: number): IntervalOf =>
  (xs) => {
    const { low, high } = catoniMean(xs, bound, rate, LEVEL)
    return [low, high]
  }
const byFixedSize: IntervalOf = (xs) => clopperPearson(sumOf(xs), xs.length, LEVEL)

const bernoulli =
  (p: number): Draw =>
  (stream) =>
    stream.uniform() < p ? 1 : 0
const uniform: Draw = (stream) => stream.uniform()
const cube: Draw = (stream) => {
  const u = stream.uniform()
  return u * u * u
}

describe('confidence sequences hold at all sample sizes together', () => {
  test.each<[string, number, Draw, IntervalOf]>([
    ['counts, p = .5', 0.5, bernoulli(0.5), byCounts],
    ['counts, p = .05', 0.05, bernoulli(0.05), byCounts],
    ['counts, p = .99', 0.99, bernoulli(0.99), byCounts],
    ['moments, uniform', 0.5, uniform, byMoments],
    ['moments, rare ones', 0.05, bernoulli(0.05), byMoments],
    ['moments, cube of a uniform', 0.25, cube, byMoments],
    ['Catoni, relative bound, exponential', 1, exponential, byCatoni({ timesMeanSquared: 1 }, 0.05)],
    ['Catoni, absolute bound, normal', 0, normal, byCatoni({ atMost: 1 }, 0.05)],
    ['Catoni, absolute bound, exponential', 1, exponential, byCatoni({ atMost: 1 }, 0.05)],
  ])('%s: ever missed in at most 5 % of runs', (name, truth, draw, intervalOf) => {
    const missed = everMissed(name, truth, draw, intervalOf)
    expect(exceeds(missed, TRIALS, LEVEL), `${missed} of ${TRIALS}`).toBe(false)
  })

  test('the check can fail: Clopper–Pearson, looked at again and again, is caught', () => {
    const missed = everMissed('fixed size', 0.5, bernoulli(0.5), byFixedSize)
    expect(exceeds(missed, TRIALS, LEVEL), `${missed} of ${TRIALS}`).toBe(true)
  })
})

const levels = { alpha: 0.01, beta: 0.01 }
const SCALING = { factor: 4, most: 1, small: { mean: 0.4, variance: 0.05 }, large: { variance: 0.01 } }

describe('the interval that a test reports where it stops covers the truth', () => {
  test.each<[string, number, () => World]>([
    [
      'probability',
      0.08,
      () => world(probabilityTest({ high: 0.05, margin: 0.05 }, levels), bernoulli(0.08)),
    ],
    [
      'bounded mean',
      0.52,
      () =>
        world(boundedMeanTest({ high: 0.5, margin: 0.05 }, UNIT, levels), (s) => 0.04 + 0.96 * s.uniform()),
    ],
    [
      'Catoni mean',
      1.1,
      () =>
        world(
          catoniMeanTest({ high: 1, margin: 0.15 }, { timesMeanSquared: 1 }, levels),
          (s) => 1.1 * exponential(s),
        ),
    ],
    [
      'distribution',
      0.05,
      () =>
        world(
          distributionTest((x) => Math.min(1, Math.max(0, x)), { margin: 0.1 }, levels),
          (s) => 0.05 + s.uniform(),
        ),
    ],
    [
      'dominance',
      0.05,
      () =>
        world(
          dominanceTest((x) => Math.min(1, Math.max(0, x)), { margin: 0.1 }, levels),
          (s) => s.uniform() - 0.05,
        ),
    ],
    [
      'two samples',
      0.05,
      () => pairWorld(twoSampleTest({ margin: 0.1 }, levels), (s) => [s.uniform(), s.uniform() + 0.05]),
    ],
    ['discrete law', 0.05, () => world(discreteLawTest([0.5, 0.5], 0.1, levels), bernoulli(0.55))],
    [
      'exponent',
      0.9,
      () =>
        pairWorld(exponentTest({ low: 1, margin: 0.2 }, SCALING, levels), (s) => [
          0.8 * s.uniform(),
          0.8 * Math.exp(-0.9 * Math.log(4)) * s.uniform(),
        ]),
    ],
    [
      'paired comparison',
      0.05,
      () =>
        pairWorld(pairedComparisonTest({ high: 0, margin: 0.1 }, 1, levels), (s) => [
          s.uniform() / 2 + 0.05,
          s.uniform() / 2,
        ]),
    ],
  ])('%s', (name, truth, make) => {
    const streams = calibrationStreams(name, { what: 'interval' })
    let missed = 0
    for (let i = 0; i < TRIALS; i++) {
      const [low, high] = run(make(), streams.at(i)).interval()
      if (truth < low || truth > high) missed++
    }
    expect(exceeds(missed, TRIALS, INTERVAL_LEVEL), `${missed} of ${TRIALS}`).toBe(false)
  })
})
