import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pointLevels } from '../../../src/inference/budget.ts'
import type { IntervalClaim } from '../../../src/inference/interval-claim.ts'
import { alwaysDetectableMargin, alwaysTest } from '../../../src/inference/probability/always-test.ts'
import {
  probabilityDetectableMargin,
  probabilitySampleSizes,
} from '../../../src/inference/probability/probability-sizes.ts'
import { probabilityTest } from '../../../src/inference/probability/probability-test.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'
import { seeded } from '../../seeded.ts'

const LEVELS = { alpha: 1e-6, beta: 1e-6 }

function fed(test: ReturnType<typeof probabilityTest>, ones: number, zeros: number) {
  for (let i = 0; i < ones; i++) test.observe(1)
  for (let i = 0; i < zeros; i++) test.observe(0)
  return test
}

/** P(decision by `n` observations | p), by going through all counts. */
function exactRate(claim: IntervalClaim, decision: string, p: number, n: number): number {
  const levels = { alpha: 0.05, beta: 0.05 }
  let alive = new Map([[0, 1]])
  let rate = 0
  for (let taken = 1; taken <= n; taken++) {
    const next = new Map<number, number>()
    for (const [ones, mass] of alive) {
      next.set(ones, (next.get(ones) ?? 0) + mass * (1 - p))
      next.set(ones + 1, (next.get(ones + 1) ?? 0) + mass * p)
    }
    for (const [ones, mass] of next) {
      const judge = fed(probabilityTest(claim, levels), ones, 0)
      for (let i = ones; i < taken; i++) judge.observe(0)
      const decided =
        judge.logRefute >= Math.log(20)
          ? 'refuted'
          : judge.logCertify >= Math.log(20)
            ? 'certified'
            : undefined
      if (decided === decision) rate += mass
      if (decided !== undefined) next.delete(ones)
    }
    alive = next
  }
  return rate
}

describe('the likelihood-ratio test of a probability', () => {
  test.each(rowsOf('sizes by Wald'))(
    'costs at $bound against $far what Wald says',
    ({ bound, far, value }) => {
      const { certify, refute } = probabilitySampleSizes({ high: bound, margin: far - bound }, LEVELS)
      expect([certify, refute]).toEqual(value.map((size) => expect.closeTo(size, 6)))
    },
  )

  test('is decided by counts as by hand', () => {
    const judge = fed(probabilityTest({ high: 0.05, margin: 0.05 }, LEVELS), 7, 60)
    expect(judge.logRefute).toBeCloseTo(7 * Math.log(2) + 60 * Math.log(0.9 / 0.95), 12)
    expect(judge.logCertify).toBe(-judge.logRefute)
    expect(judge.estimate()).toBe(7 / 67)
    expect(judge.observations).toBe(67)
  })

  test('errs at the boundaries in at most 5 % of runs, by enumeration', () => {
    const claim = { high: 0.3, margin: 0.3 }
    const refuted = exactRate(claim, 'refuted', 0.3, 60)
    const certified = exactRate(claim, 'certified', 0.6, 60)
    expect(refuted).toBeLessThan(0.05)
    expect(refuted).toBeGreaterThan(0.02)
    expect(certified).toBeLessThan(0.05)
    expect(certified).toBeGreaterThan(0.02)
  })

  test('pays ln 2 for a second side, and certifies only when both sides do', () => {
    const both = fed(probabilityTest({ low: 0.3, high: 0.3, margin: 0.1 }, LEVELS), 30, 10)
    const upper = fed(probabilityTest({ high: 0.3, margin: 0.1 }, LEVELS), 30, 10)
    const lower = fed(probabilityTest({ low: 0.3, margin: 0.1 }, LEVELS), 30, 10)
    expect(both.logRefute).toBeCloseTo(upper.logRefute - Math.LN2, 12)
    expect(both.logCertify).toBe(upper.logCertify)
    expect(lower.logCertify).toBeGreaterThan(0)
  })

  test('takes one contrary observation for "never" and for "always"', () => {
    const never = fed(probabilityTest({ high: 0, margin: 0.01 }, LEVELS), 0, 100)
    expect(never.decision).toBeUndefined()
    never.observe(1)
    expect(never.decision).toBe('refuted')
    expect(never.logRefute).toBe(Number.POSITIVE_INFINITY)
    const always = fed(alwaysTest(0.01, LEVELS), 100, 1)
    expect(always.decision).toBe('refuted')
    expect(always.logCertify).toBe(Number.NEGATIVE_INFINITY)
  })

  test('certifies "always" exactly where the zero-failure certificate says', () => {
    // .99^n ≤ 10^−6.
    const n = Math.ceil(Math.log(1e-6) / Math.log1p(-0.01))
    const judge = fed(alwaysTest(0.01, LEVELS), n - 1, 0)
    expect(judge.decision).toBeUndefined()
    judge.observe(1)
    expect(judge.decision).toBe('certified')
    expect(judge.budget).toBe(n)
    expect(alwaysDetectableMargin(n, 1e-6)).toBeLessThanOrEqual(0.01)
    expect(alwaysDetectableMargin(n - 1, 1e-6)).toBeGreaterThan(0.01)
  })

  test('refutes on a side that has nothing to certify', () => {
    const claim = { low: 0.1, high: 0.1, margin: 0.12 }
    expect(fed(probabilityTest(claim, LEVELS), 0, 400).decision).toBe('certified')
    // Of two sides, against the zeros' probability halfway from .9 to 1.
    const ten = fed(probabilityTest(claim, LEVELS), 0, 10)
    expect(ten.logRefute).toBeCloseTo(10 * Math.log(0.95 / 0.9) - Math.LN2, 12)
    // Against halfway to the end, .05: no more than KL(.05‖.1) = .0167 an observation.
    const zeros = probabilityTest({ ...claim, margin: 0.85 }, LEVELS)
    for (let i = 0; i < 2000; i++) zeros.observe(0)
    expect(zeros.logRefute).toBeGreaterThan(Math.log(1e6))
  })

  test('keeps its decision whatever comes after', () => {
    const judge = fed(probabilityTest({ high: 0.05, margin: 0.05 }, LEVELS), 0, 300)
    expect(judge.decision).toBe('certified')
    expect(fed(judge, 500, 0).decision).toBe('certified')
    expect(judge.observations).toBe(800)
  })

  test.each([2, 0.5, -1, Number.NaN])('refuses the observation %f', (x) => {
    expect(() => probabilityTest({ high: 0.05, margin: 0.05 }, LEVELS).observe(x)).toThrow(/^x is/)
  })

  test('refuses to estimate from nothing, and vacuous claims', () => {
    expect(() => probabilityTest({ high: 0.05, margin: 0.05 }, LEVELS).estimate()).toThrow(
      /^observations is 0/,
    )
    expect(() => probabilityTest({ high: 0.95, margin: 0.05 }, LEVELS)).toThrow(/^claim is/)
    expect(() => probabilityTest({ high: 0.5, margin: 0.05 }, { alpha: 0, beta: 0.1 })).toThrow(/^alpha is 0/)
  })

  test('detects with its own budget the margin that it was designed for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        fc.double({ min: 0.01, max: 0.09, noNaN: true }),
        (high, margin) => {
          const { budget } = probabilitySampleSizes({ high, margin }, pointLevels())
          const detectable = probabilityDetectableMargin({ high }, budget, pointLevels())
          expect(detectable).toBeLessThanOrEqual(margin * (1 + 1e-9))
          expect(
            probabilitySampleSizes({ high, margin: detectable }, pointLevels()).budget,
          ).toBeLessThanOrEqual(budget)
        },
      ),
      seeded(30),
    )
    expect(() => probabilityDetectableMargin({ high: 0.3 }, 2, pointLevels())).toThrow(
      /^n is 2; allowed: at least/,
    )
  })
})
