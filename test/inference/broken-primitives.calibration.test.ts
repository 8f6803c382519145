import { expect, test } from 'vitest'
import { pointLevels } from '../../src/inference/budget.ts'
import { catoniMeanTest } from '../../src/inference/catoni/catoni-mean-test.ts'
import { probabilityInterval } from '../../src/inference/probability/probability-interval.ts'
import { probabilityTest } from '../../src/inference/probability/probability-test.ts'
import type { Levels } from '../../src/inference/sequential-test.ts'
import type { Stream } from '../../src/random/stream.ts'
import { binomial } from '../../src/random/variates/binomial.ts'
import { exponential } from '../../src/random/variates/exponential.ts'
import { normalQuantile } from '../../src/special/normal.ts'
import { calibrationStreams, exceeds, run, world } from './support/calibration.ts'

// The checks of the other calibration tests, turned on primitives that are wrong in ways found in the wild:
// every one must be caught, or the checks prove nothing.

const bernoulli = (p: number) => (stream: Stream) => (stream.uniform() < p ? 1 : 0)

test('both sides refuting at alpha instead of alpha/2 is caught', () => {
  const trials = 4000
  const alpha = 0.05
  const streams = calibrationStreams('split forgotten')
  let forgotten = 0
  let split = 0
  for (let i = 0; i < trials; i++) {
    const judge = probabilityTest({ low: 0.5, high: 0.5, margin: 0.05 }, { alpha, beta: 1e-9 })
    const stream = streams.at(i)
    let most = Number.NEGATIVE_INFINITY
    for (let n = 0; n < 3000; n++) {
      judge.observe(bernoulli(0.5)(stream))
      most = Math.max(most, judge.logRefute)
    }
    if (most >= Math.log(1 / alpha)) split++
    // Undo the ln 2 that pays for the second side.
    if (most + Math.LN2 >= Math.log(1 / alpha)) forgotten++
  }
  expect(exceeds(forgotten, trials, alpha), `${forgotten} of ${trials}`).toBe(true)
  expect(exceeds(split, trials, alpha), `${split} of ${trials}`).toBe(false)
})

test('an interval with its denominator applied twice is caught by the coverage check', () => {
  const level = 0.05
  const n = 100
  const trials = 4000
  const z = -normalQuantile(level / 2)
  /** Wilson's interval as printed in one testing library: the half-width is divided by 1 + z²/n again. */
  const wilson = (ones: number, twice: boolean): readonly [number, number] => {
    const p = ones / n
    const denominator = 1 + (z * z) / n
    const centre = (p + (z * z) / (2 * n)) / denominator
    const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / denominator
    return twice
      ? [centre - half / denominator, (centre + half) / denominator]
      : [centre - half, centre + half]
  }
  const missed = (interval: (ones: number) => readonly [number, number]) => {
    const streams = calibrationStreams('doubled denominator')
    let count = 0
    for (let i = 0; i < trials; i++) {
      const [low, high] = interval(binomial(streams.at(i), n, 0.98))
      if (low > 0.98 || high < 0.98) count++
    }
    return count
  }
  expect(
    exceeds(
      missed((ones) => wilson(ones, true)),
      trials,
      level,
    ),
  ).toBe(true)
  expect(
    exceeds(
      missed((ones) => probabilityInterval(ones, n, level)),
      trials,
      level,
    ),
  ).toBe(false)
})

test('a permutation p-value of c/k, which can be 0, is caught by the level check', () => {
  const permutations = 19
  const trials = 4000
  const level = 0.01
  const streams = calibrationStreams('p = c/k')
  let zero = 0
  let corrected = 0
  for (let i = 0; i < trials; i++) {
    const stream = streams.at(i)
    // Under the null the observed statistic and the permuted ones are exchangeable.
    const observed = stream.uniform()
    let c = 0
    for (let k = 0; k < permutations; k++) if (stream.uniform() >= observed) c++
    if (c / permutations <= level) zero++
    if ((c + 1) / (permutations + 1) <= level) corrected++
  }
  expect(exceeds(zero, trials, level)).toBe(true)
  expect(exceeds(corrected, trials, level)).toBe(false)
})

test('a likelihood ratio kept as two products underflows to nothing where the log ratio decides', () => {
  const stream = calibrationStreams('linear space').at(0)
  const judge = probabilityTest({ high: 0.3, margin: 0.1 }, pointLevels())
  let atBound = 1
  let atFar = 1
  for (let n = 0; n < 3000; n++) {
    const x = bernoulli(0.4)(stream)
    judge.observe(x)
    atBound *= x === 1 ? 0.3 : 0.7
    atFar *= x === 1 ? 0.4 : 0.6
  }
  expect(Math.log(atFar / atBound)).toBeNaN()
  expect(judge.decision).toBe('refuted')
  expect(Number.isFinite(judge.logRefute)).toBe(true)
})

test('a variance bound that is half the truth is caught at alpha = .01', () => {
  const trials = 2000
  const levels: Levels = { alpha: 0.01, beta: 0.01 }
  const refuted = (kappa: number) => {
    const streams = calibrationStreams('variance bound', { kappa })
    let count = 0
    for (let i = 0; i < trials; i++) {
      const test = catoniMeanTest({ high: 1, margin: 0.1 }, { timesMeanSquared: kappa }, levels)
      if (run(world(test, exponential), streams.at(i), 20000).decision === 'refuted') count++
    }
    return count
  }
  expect(exceeds(refuted(1), trials, levels.alpha)).toBe(false)
  expect(exceeds(refuted(0.5), trials, levels.alpha)).toBe(true)
})
