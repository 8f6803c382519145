import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catoniMean } from '../../../src/inference/catoni/catoni-interval.ts'
import {
  catoniMeanDetectableMargin,
  catoniMeanSampleSizes,
  catoniMeanTest,
} from '../../../src/inference/catoni/catoni-mean-test.ts'
import { CatoniProcess, catoniInfluence } from '../../../src/inference/catoni/catoni-process.ts'
import { seeded } from '../../seeded.ts'

const LEVELS = { alpha: 1e-6, beta: 1e-6 }
const reals = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 80 })
const positives = fc.array(fc.double({ min: 0.001, max: 50, noNaN: true }), { minLength: 1, maxLength: 80 })

function fed(judge: ReturnType<typeof catoniMeanTest>, values: readonly number[]) {
  for (const value of values) judge.observe(value)
  return judge
}

describe('the test of an unbounded mean', () => {
  test('costs 2v ln(1/level)/margin² for a small margin', () => {
    const sizes = catoniMeanSampleSizes({ high: 1, margin: 0.01 }, { atMost: 1 }, LEVELS)
    const cost = (2 * Math.log(1e6)) / 0.01 / 0.01
    expect(sizes.certify / cost).toBeCloseTo(1, 3)
    expect(sizes.refute / cost).toBeCloseTo(1, 3)
    const relative = catoniMeanSampleSizes({ high: 1, margin: 0.01 }, { timesMeanSquared: 1 }, LEVELS)
    expect(relative.certify / sizes.certify).toBeCloseTo(1.01 * 1.01, 3)
    expect(relative.refute).toBeCloseTo(sizes.refute, 6)
  })

  test('decides within its budget however far the variance is below the margin', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 2, noNaN: true }), (logVariance) => {
        const bound = { atMost: Math.exp(logVariance) }
        const claim = { low: 0, high: 0, margin: 1 }
        const decided = (x: number) => {
          const judge = catoniMeanTest(claim, bound, LEVELS)
          for (let i = 0; i < judge.budget && judge.decision === undefined; i++) judge.observe(x)
          return judge.decision
        }
        expect(decided(0)).toBe('certified')
        expect(decided(1)).toBe('refuted')
      }),
      seeded(),
    )
  })

  test('does not depend on units under a relative bound', () => {
    fc.assert(
      fc.property(positives, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, scale) => {
        const bound = { timesMeanSquared: 1.5 }
        const one = fed(catoniMeanTest({ low: 4, high: 5, margin: 1 }, bound, LEVELS), values)
        const claim = { low: 4 * scale, high: 5 * scale, margin: scale }
        const other = fed(
          catoniMeanTest(claim, bound, LEVELS),
          values.map((x) => x * scale),
        )
        expect(other.logRefute).toBeCloseTo(one.logRefute, 9)
        expect(other.logCertify).toBeCloseTo(one.logCertify, 9)
        expect(other.budget).toBe(one.budget)
        expect(other.estimate() / scale).toBeCloseTo(one.estimate(), 6)
      }),
      seeded(50),
    )
  })

  test('does not depend on shift and sign under an absolute bound', () => {
    fc.assert(
      fc.property(reals, fc.double({ min: -100, max: 100, noNaN: true }), (values, shift) => {
        const bound = { atMost: 30 }
        const one = fed(catoniMeanTest({ high: 2, margin: 1 }, bound, LEVELS), values)
        const other = fed(
          catoniMeanTest({ low: shift - 2, margin: 1 }, bound, LEVELS),
          values.map((x) => shift - x),
        )
        expect(other.logRefute).toBeCloseTo(one.logRefute, 8)
        expect(other.logCertify).toBeCloseTo(one.logCertify, 8)
        const [low, high] = one.interval()
        expect(other.interval()[0]).toBeCloseTo(shift - high, 4)
        expect(other.interval()[1]).toBeCloseTo(shift - low, 4)
      }),
      seeded(50),
    )
  })

  test('moves little for one wild value', () => {
    const values = Array.from({ length: 2000 }, (_, i) => (i % 21) - 10)
    const judge = fed(catoniMeanTest({ high: 0, margin: 1 }, { atMost: 40 }, LEVELS), values)
    const before = judge.estimate()
    judge.observe(1e12)
    expect(judge.estimate()).toBeLessThan(before + 2)
    expect(Number.isFinite(judge.logRefute)).toBe(true)
  })

  test('keeps finite evidence through values near the largest doubles, of both signs', () => {
    const judge = fed(
      catoniMeanTest({ low: 0, high: 0, margin: 1 }, { atMost: 1 }, LEVELS),
      [1e308, -1e308, -1.7e308, 3],
    )
    expect(Number.isFinite(judge.logRefute)).toBe(true)
    expect(Number.isFinite(judge.logCertify)).toBe(true)
    expect(catoniInfluence(Number.POSITIVE_INFINITY)).toBeCloseTo(catoniInfluence(Number.MAX_VALUE), 6)
    expect(catoniInfluence(1e100)).toBeCloseTo(catoniInfluence(0.999999e100), 5)
  })

  test('has ends that its process excludes, and excludes nothing between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 200, maxLength: 300 }),
        (values) => {
          const sample = Float64Array.from(values)
          const { estimate, low, high } = catoniMean(sample, { atMost: 9 }, 0.2, 0.05)
          const evidence = (m: number, sign: number) => {
            const process = new CatoniProcess({ centre: m, rate: sign * 0.2, variance: 9 })
            for (const x of sample) process.observe(x)
            return process.logE
          }
          const line = Math.log(2 / 0.05)
          expect(evidence(low, 1)).toBeGreaterThanOrEqual(line - 1e-9)
          expect(evidence(high, -1)).toBeGreaterThanOrEqual(line - 1e-9)
          expect(evidence(low + 0.01 * (estimate - low), 1)).toBeLessThan(line)
          expect(evidence(high - 0.01 * (high - estimate), -1)).toBeLessThan(line)
          expect(low).toBeLessThan(estimate)
          expect(high).toBeGreaterThan(estimate)
        },
      ),
      seeded(30),
    )
  })

  test('reports the whole line while nothing is excluded, and 0 for zeros alone', () => {
    const one = fed(catoniMeanTest({ high: 1, margin: 0.1 }, { timesMeanSquared: 1 }, LEVELS), [0])
    expect(one.estimate()).toBe(0)
    expect(one.interval()).toEqual([0, Number.POSITIVE_INFINITY])
    const many = fed(
      catoniMeanTest({ high: 1, margin: 0.1 }, { timesMeanSquared: 1 }, LEVELS),
      new Array(500).fill(0),
    )
    expect(many.interval()).toEqual([0, 0])
  })

  test('has nothing to certify below 0 under a relative bound, and still refutes there', () => {
    const claim = { low: 1, high: 1, margin: 1.5 }
    const bound = { timesMeanSquared: 1 }
    const judge = catoniMeanTest(claim, bound, LEVELS)
    while (judge.decision === undefined && judge.observations < judge.budget) judge.observe(1)
    expect(judge.decision).toBe('certified')
    const small = fed(
      catoniMeanTest({ ...claim, margin: 1.5 }, bound, { alpha: 1e-6, beta: 1e-300 }),
      new Array(400).fill(0.01),
    )
    expect(small.decision).toBe('refuted')
  })

  test.each([
    [{ timesMeanSquared: 1 }, -0.1],
    [{ timesMeanSquared: 1 }, Number.NaN],
    [{ atMost: 1 }, Number.POSITIVE_INFINITY],
  ])('under %j refuses the observation %f', (bound, x) => {
    expect(() => catoniMeanTest({ high: 1, margin: 0.1 }, bound, LEVELS).observe(x)).toThrow(/^x is/)
  })

  test('refuses bounds that are not above 0, and a claim at 0 under a relative one', () => {
    const claim = { high: 1, margin: 0.1 }
    expect(() => catoniMeanTest(claim, { atMost: 0 }, LEVELS)).toThrow(/^variance.atMost is 0/)
    expect(() => catoniMeanTest(claim, { timesMeanSquared: Number.NaN }, LEVELS)).toThrow(
      /^variance.timesMeanSquared is NaN/,
    )
    expect(() => catoniMeanTest({ high: 0, margin: 1 }, { timesMeanSquared: 1 }, LEVELS)).toThrow(
      /^high is 0/,
    )
    expect(() => catoniMeanTest({ low: 1, margin: 1.5 }, { timesMeanSquared: 1 }, LEVELS)).toThrow(
      /^claim is/,
    )
    expect(() => catoniMeanTest(claim, { atMost: 1 }, LEVELS).interval()).toThrow(/^observations is 0/)
  })

  test('detects with its own budget the margin that it was designed for', () => {
    const bound = { timesMeanSquared: 1 }
    const { budget } = catoniMeanSampleSizes({ low: 1, high: 1, margin: 0.07 }, bound, LEVELS)
    const detectable = catoniMeanDetectableMargin({ low: 1, high: 1 }, bound, budget, LEVELS, 0.9)
    expect(detectable).toBeLessThanOrEqual(0.07 * (1 + 1e-9))
    expect(detectable).toBeGreaterThan(0.0699)
  })
})
