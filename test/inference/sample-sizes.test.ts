import { describe, expect, test } from 'vitest'
import { boundedMeanSampleSizes } from '../../src/inference/bounded-mean/bounded-mean-test.ts'
import { pointLevels } from '../../src/inference/budget.ts'
import { catoniMeanSampleSizes } from '../../src/inference/catoni/catoni-mean-test.ts'
import {
  probabilityMixtureSampleSizes,
  probabilityMixtureTest,
} from '../../src/inference/probability/probability-mixture-test.ts'
import { probabilitySampleSizes } from '../../src/inference/probability/probability-sizes.ts'
import { smallestMargin } from '../../src/inference/sample-sizes.ts'
import type { Levels } from '../../src/inference/sequential-test.ts'

const LEVELS = pointLevels()
const HINT = { mean: 0.5, variance: 0.05 }

describe('the sizes of a claim with two sides', () => {
  test.each<
    [
      string,
      (
        claim: { low?: number; high?: number; margin: number },
        levels: Levels,
      ) => { refute: number; certify: number },
    ]
  >([
    ['a probability', probabilitySampleSizes],
    ['a bounded mean', (claim, levels) => boundedMeanSampleSizes(claim, { low: 0, high: 1 }, levels, HINT)],
    ['an unbounded mean', (claim, levels) => catoniMeanSampleSizes(claim, { atMost: 1 }, levels)],
  ])('for %s: refutes at alpha/2, certifies later than one side', (_name, sizes) => {
    const both = sizes({ low: 0.5, high: 0.5, margin: 0.1 }, LEVELS)
    const one = sizes({ high: 0.5, margin: 0.1 }, { ...LEVELS, alpha: LEVELS.alpha / 2 })
    expect(both.refute).toBeCloseTo(one.refute, 6)
    // 1 + √(2/π)·√(2/L) with L = ln 1e6: the later of two passages with spread √(2/L).
    expect(both.certify / one.certify).toBeCloseTo(1 + Math.sqrt(4 / (Math.PI * Math.log(1e6))), 6)
  })
})

describe('the sizes of the mixture', () => {
  test.each([
    [0.9, 0.05],
    [0.05, 0.05],
    [0.4, 0.2],
  ])('at %f with margin %f are where the expected counts reach the lines', (bound, margin) => {
    const claim = { high: bound, margin }
    const sizes = probabilityMixtureSampleSizes(claim, LEVELS)
    const evidence = (n: number, p: number) => {
      const judge = probabilityMixtureTest(claim, LEVELS)
      for (let i = 0; i < Math.round(n); i++) judge.observe(Math.floor((i + 1) * p) - Math.floor(i * p))
      return judge
    }
    const refuteMiss = evidence(sizes.refute, bound + margin).logRefute - Math.log(1 / LEVELS.alpha)
    const certifyMiss = evidence(sizes.certify, bound).logCertify - Math.log(1 / LEVELS.beta)
    // Counts are whole: one more or less moves the evidence by up to ln 2.
    expect(Math.abs(refuteMiss)).toBeLessThan(0.7)
    expect(Math.abs(certifyMiss)).toBeLessThan(0.7)
  })
})

test('the smallest margin is the root of the budget, or an error that says what n would do', () => {
  expect(smallestMargin((margin) => 1 / margin, 1000, 0.5)).toBeCloseTo(0.001, 12)
  expect(() => smallestMargin((margin) => 1 / margin, 1, 0.5)).toThrow(/^n is 1; allowed: at least 2/)
  expect(() => smallestMargin((margin) => 1 / margin, 1.5, 0.5)).toThrow(/^n is 1.5/)
})
