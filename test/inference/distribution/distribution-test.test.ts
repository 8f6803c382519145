import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pointLevels } from '../../../src/inference/budget.ts'
import {
  distributionDetectableMargin,
  distributionTest,
  dominanceTest,
} from '../../../src/inference/distribution/distribution-test.ts'
import type { Levels } from '../../../src/inference/sequential-test.ts'
import { seeded } from '../../seeded.ts'

const LEVELS = { alpha: 1e-6, beta: 1e-6 }
const uniformCdf = (x: number) => Math.min(1, Math.max(0, x))
/** Half an atom at .5, half uniform: P(X ≤ x) and P(X < x). */
const mixedCdf = (x: number) => uniformCdf(x) / 2 + (x >= 0.5 ? 0.5 : 0)
const mixedBelow = (x: number) => uniformCdf(x) / 2 + (x > 0.5 ? 0.5 : 0)

describe('tests of distributions', () => {
  const even = (i: number, n: number) => (i + 0.5) / n

  test('look at 1/16 of the budget, at all of it, and at 15 sizes between that grow by the same factor, and only there', () => {
    const judge = distributionTest(uniformCdf, { margin: 0.1 }, pointLevels())
    const changed: number[] = []
    let last = String(judge.interval())
    for (let i = 0; i < judge.budget; i++) {
      judge.observe((i * 0.6180339887) % 1)
      const found = String(judge.interval())
      if (found !== last) changed.push(judge.observations)
      last = found
    }
    const looks = Array.from({ length: 17 }, (_, j) => (judge.budget / 16) * Math.exp((j * Math.LN2) / 4))
    expect(changed).toEqual(looks.map((size) => Math.ceil(size - 1e-6)))
    expect(changed.filter((_, j) => j % 4 === 0).map((size) => judge.budget / size)).toEqual([16, 8, 4, 2, 1])
  })

  test('have the budget that leaves one honest or dishonest law in a million undecided at the seventeenth look', () => {
    const { alpha, beta } = pointLevels()
    const budget = (levels: Levels) => distributionTest(uniformCdf, { margin: 0.02 }, levels).budget
    const refute = Math.sqrt(Math.log(1e6) / 2) + Math.sqrt(Math.log((2 * 17 * 18) / alpha) / 2)
    const certify = Math.sqrt(Math.log(2e6) / 2) + Math.sqrt(Math.log((17 * 18) / beta) / 2)
    expect(refute).toBeGreaterThan(certify)
    const exact = (refute / 0.02) * (refute / 0.02)
    expect(budget(pointLevels())).toBe(16 * Math.ceil(exact / 16))
    const lax = { alpha: 0.5, beta }
    const other = (certify / 0.02) * (certify / 0.02)
    expect(budget(lax)).toBe(16 * Math.ceil(other / 16))
  })

  test('spend level/(j(j + 1)) at look j: evidence by hand', () => {
    const judge = distributionTest(uniformCdf, { margin: 0.3, tolerance: 0.05 }, LEVELS)
    const first = judge.budget / 16
    for (let i = 0; i < first; i++) judge.observe(even(i, first) / 2)
    const d = judge.estimate()
    expect(d).toBeGreaterThan(0.5)
    expect(judge.logRefute).toBeCloseTo(2 * first * (d - 0.05) * (d - 0.05) - Math.log(2) - Math.log(2), 9)
    expect(judge.logCertify).toBeCloseTo(-Math.log(2), 9)
    for (let i = 0; i < first; i++) judge.observe(0.5 + even(i, first) / 2)
    expect(judge.estimate()).toBeLessThan(0.02)
    const room = 0.35 - judge.estimate()
    expect(judge.logCertify).toBeCloseTo(2 * 2 * first * room * room - Math.log(5 * 6), 9)
  })

  test('do not change when law and observations are stretched together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 200, maxLength: 300 }),
        (values) => {
          const one = distributionTest(uniformCdf, { margin: 0.3 }, LEVELS)
          const other = distributionTest((x) => uniformCdf(x * x * x), { margin: 0.3 }, LEVELS)
          for (const x of values) {
            one.observe(x * x * x)
            other.observe(x)
          }
          expect(other.logRefute).toBeCloseTo(one.logRefute, 9)
          expect(other.logCertify).toBeCloseTo(one.logCertify, 9)
        },
      ),
      seeded(20),
    )
  })

  test('need the left limits of a law with atoms, and refute without them', () => {
    const draws = Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? 0.5 : even((i * 7919) % 5000, 5000)))
    const withLimits = distributionTest(mixedCdf, { margin: 0.1 }, LEVELS, { leftLimit: mixedBelow })
    const without = distributionTest(mixedCdf, { margin: 0.1 }, LEVELS)
    for (const x of draws) {
      withLimits.observe(x)
      without.observe(x)
    }
    expect(withLimits.decision).toBe('certified')
    expect(without.decision).toBe('refuted')
  })

  test('keep their decision whatever comes after', () => {
    const judge = distributionTest(uniformCdf, { margin: 0.1 }, LEVELS)
    for (let i = 0; judge.decision === undefined; i++) judge.observe((i * 0.6180339887) % 1)
    expect(judge.decision).toBe('certified')
    for (let i = 0; i < 3 * judge.budget; i++) judge.observe(0.9)
    expect(judge.estimate()).toBeGreaterThan(0.5)
    expect(judge.decision).toBe('certified')
  })

  test('of dominance accept larger observations and refuse smaller ones', () => {
    const larger = dominanceTest(uniformCdf, { margin: 0.1 }, LEVELS)
    const smaller = dominanceTest(uniformCdf, { margin: 0.1 }, LEVELS)
    for (let i = 0; i < larger.budget; i++) {
      const u = (i * 0.6180339887) % 1
      larger.observe(Math.sqrt(u))
      smaller.observe(u * u)
    }
    expect(larger.decision).toBe('certified')
    expect(smaller.decision).toBe('refuted')
  })

  test('detect with their own budget the margin that they were designed for', () => {
    for (const claim of [{ margin: 0.07 }, { margin: 0.07, tolerance: 0.05 }]) {
      const budget = (margin: number, levels = pointLevels()) =>
        distributionTest(uniformCdf, { ...claim, margin }, levels).budget
      const n = budget(0.07)
      const margin = distributionDetectableMargin(n, pointLevels(), claim.tolerance ?? 0)
      expect(margin).toBeLessThanOrEqual(0.07 * (1 + 1e-9))
      expect(budget(margin)).toBeLessThanOrEqual(n)
      expect(budget(0.07, { ...pointLevels(), budgetFactor: 4 })).toBe(4 * n)
    }
  })

  test('refuse NaN, a margin of 0 and a tolerance that leaves no room', () => {
    expect(() => distributionTest(uniformCdf, { margin: 0.1 }, LEVELS).observe(Number.NaN)).toThrow(
      /^x is NaN/,
    )
    expect(() => distributionTest(uniformCdf, { margin: 0 }, LEVELS)).toThrow(/^margin is 0/)
    expect(() => distributionTest(uniformCdf, { margin: 0.1, tolerance: -1 }, LEVELS)).toThrow(
      /^tolerance is -1/,
    )
    expect(() => distributionTest(uniformCdf, { margin: 0.5, tolerance: 0.5 }, LEVELS)).toThrow(/^claim is/)
    expect(() => dominanceTest(uniformCdf, { margin: 0.1 }, { alpha: 0.6, beta: 0.1 })).toThrow(
      /^alpha is 0.6/,
    )
    expect(() => distributionTest(uniformCdf, { margin: 0.1 }, LEVELS).estimate()).toThrow(/^sample is/)
  })

  test('report [0, 1] before the first look', () => {
    expect(distributionTest(uniformCdf, { margin: 0.1 }, LEVELS).interval()).toEqual([0, 1])
  })
})
