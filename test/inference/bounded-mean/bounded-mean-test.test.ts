import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  boundedMeanDetectableMargin,
  boundedMeanSampleSizes,
  boundedMeanTest,
} from '../../../src/inference/bounded-mean/bounded-mean-test.ts'
import { pointLevels } from '../../../src/inference/budget.ts'
import { seeded } from '../../seeded.ts'

const LEVELS = { alpha: 1e-6, beta: 1e-6 }
const UNIT = { low: 0, high: 1 }

function fed(judge: ReturnType<typeof boundedMeanTest>, values: readonly number[]) {
  for (const value of values) judge.observe(value)
  return judge
}

describe('the test of a bounded mean', () => {
  test('costs about 2σ² ln(2/level)/margin² where the range is no obstacle', () => {
    const hint = { mean: 0.5, variance: 1 / 12 }
    const sizes = boundedMeanSampleSizes({ high: 0.5, margin: 0.01 }, UNIT, LEVELS, hint)
    const formula = (2 * (1 / 12) * Math.log(2e6)) / 0.0001
    expect(sizes.certify / formula).toBeCloseTo(1, 2)
    expect(sizes.refute / formula).toBeCloseTo(1, 2)
  })

  test('pays ln 2 for a second side, and certifies only when both sides do', () => {
    const values = Array.from({ length: 300 }, (_, i) => 0.8 + 0.2 * ((i * 0.618) % 1))
    const both = fed(
      boundedMeanTest({ low: 0.5, high: 0.5, margin: 0.1 }, UNIT, LEVELS, { mean: 0.5, variance: 0.01 }),
      values,
    )
    const upper = fed(
      boundedMeanTest({ high: 0.5, margin: 0.1 }, UNIT, LEVELS, { mean: 0.5, variance: 0.01 }),
      values,
    )
    const lower = fed(
      boundedMeanTest({ low: 0.5, margin: 0.1 }, UNIT, LEVELS, { mean: 0.5, variance: 0.01 }),
      values,
    )
    expect(both.logRefute).toBeCloseTo(upper.logRefute - Math.LN2, 12)
    expect(lower.decision).toBe('certified')
    expect(both.logCertify).toBe(upper.logCertify)
    expect(both.logCertify).toBeLessThan(0)
  })

  test('takes the first value above the low end as refuting "at most the low end"', () => {
    const judge = fed(boundedMeanTest({ high: 0, margin: 0.1 }, UNIT, LEVELS), [0, 0, 0])
    expect(judge.decision).toBeUndefined()
    judge.observe(1e-9)
    expect(judge.decision).toBe('refuted')
  })

  test('certifies "exactly 0" from zeros alone', () => {
    const judge = boundedMeanTest({ high: 0, margin: 0.1 }, UNIT, LEVELS)
    while (judge.decision === undefined && judge.observations < judge.budget) judge.observe(0)
    expect(judge.decision).toBe('certified')
  })

  test('has a budget for every mean that the claim allows, wherever the hint is', () => {
    const claim = { high: 0.5, margin: 0.02 }
    const at = (mean: number) => boundedMeanSampleSizes(claim, UNIT, LEVELS, { mean, variance: 0.05 })
    expect(at(0.2).budget).toBeGreaterThanOrEqual(at(0.5).budget)
    expect(at(0.2).certify).toBeGreaterThan(at(0.5).certify)
    const judge = boundedMeanTest(claim, UNIT, LEVELS, { mean: 0.2, variance: 0.05 })
    for (let i = 0; judge.decision === undefined && i < judge.budget; i++)
      judge.observe(i % 2 === 0 ? 0.28 : 0.72)
    expect(judge.decision).toBe('certified')
  })

  test('is cheaper when the law says how far below the bound the mean is', () => {
    const count = (mean: number) => {
      const judge = boundedMeanTest({ high: 0.5, margin: 0.01 }, UNIT, LEVELS, { mean, variance: 0.0784 })
      for (let i = 0; judge.decision === undefined; i++) judge.observe(i % 2 === 0 ? 0.2 : 0.76)
      return judge.observations
    }
    expect(count(0.48)).toBeLessThan(0.9 * count(0.5))
  })

  test('survives a hint that is wrong in every way', () => {
    for (const hint of [
      { mean: 1, variance: 0 },
      { mean: 0, variance: 1 },
      { mean: 0.9, variance: 1e-12 },
    ]) {
      const judge = boundedMeanTest({ high: 0.5, margin: 0.1 }, UNIT, LEVELS, hint)
      for (let i = 0; judge.decision === undefined && i < 1e5; i++) judge.observe(i % 2 === 0 ? 0.2 : 0.4)
      expect(judge.decision).toBe('certified')
    }
  })

  test.each([-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the observation %f', (x) => {
    const judge = boundedMeanTest({ high: 0.5, margin: 0.1 }, UNIT, LEVELS)
    expect(() => judge.observe(x)).toThrow(/^x is .*; allowed: a number in \[0, 1\]/)
    expect(judge.observations).toBe(0)
  })

  test('refuses a range without width, a hint outside it, a vacuous claim and an estimate from nothing', () => {
    const claim = { high: 0.5, margin: 0.1 }
    expect(() => boundedMeanTest(claim, { low: 1, high: 1 }, LEVELS)).toThrow(/^range is/)
    expect(() => boundedMeanTest(claim, { low: -1e308, high: 1e308 }, LEVELS)).toThrow(/^range is/)
    expect(() => boundedMeanTest(claim, { low: 0, high: Number.NaN }, LEVELS)).toThrow(/^range.high is NaN/)
    expect(() => boundedMeanTest(claim, UNIT, LEVELS, { mean: 2, variance: 1 })).toThrow(/^hint.mean is 2/)
    expect(() => boundedMeanTest(claim, UNIT, LEVELS, { mean: 0.5, variance: -1 })).toThrow(
      /^hint.variance is -1/,
    )
    expect(() => boundedMeanTest({ high: 0.95, margin: 0.1 }, UNIT, LEVELS)).toThrow(/^claim is/)
    expect(() => boundedMeanTest(claim, UNIT, { alpha: 2, beta: 0.1 })).toThrow(/^alpha is 2/)
    const wide = { low: 0, high: 1e20 }
    expect(() => boundedMeanTest({ low: 9.9e19, high: 9.9e19, margin: 1e-3 }, wide, LEVELS)).toThrow(
      /^margin is/,
    )
    expect(() => boundedMeanTest({ low: 5, margin: 4 }, { low: -1e20, high: 1e20 }, LEVELS)).toThrow(
      /^margin is 4; allowed: large enough to be seen/,
    )
    const nearEnd = { low: -1e17, high: 1 }
    expect(() => boundedMeanTest({ high: 0.2, margin: 0.7 }, nearEnd, LEVELS)).toThrow(/is/)
    // .9 is inside, but rounds to the end of a range this wide.
    expect(() => boundedMeanTest({ high: -10, margin: 10.9 }, { low: -1e16, high: 1 }, LEVELS)).toThrow(
      /^claim is/,
    )
    expect(() => boundedMeanTest(claim, UNIT, LEVELS).estimate()).toThrow(/^observations is 0/)
  })

  test('detects with its own budget the margin that it was designed for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 0.7, noNaN: true }),
        fc.double({ min: 0.005, max: 0.15, noNaN: true }),
        fc.double({ min: 0.001, max: 0.1, noNaN: true }),
        (mean, margin, variance) => {
          const hint = { mean, variance }
          const { budget } = boundedMeanSampleSizes({ high: mean, margin }, UNIT, pointLevels(), hint)
          const detectable = boundedMeanDetectableMargin({ high: mean }, UNIT, budget, pointLevels(), hint)
          expect(detectable).toBeLessThanOrEqual(margin * (1 + 1e-9))
          expect(
            boundedMeanTest({ high: mean, margin: detectable }, UNIT, pointLevels(), hint).budget,
          ).toBeLessThanOrEqual(budget)
        },
      ),
      seeded(30),
    )
  })
})
