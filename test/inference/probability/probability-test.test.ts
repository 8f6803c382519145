import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pointLevels } from '../../../src/inference/budget.ts'
import type { IntervalClaim } from '../../../src/inference/interval-claim.ts'
import { alwaysDetectableMargin, alwaysTest } from '../../../src/inference/probability/always-test.ts'
import { probabilityMixtureTest } from '../../../src/inference/probability/probability-mixture-test.ts'
import {
  probabilityDetectableMargin,
  probabilitySampleSizes,
} from '../../../src/inference/probability/probability-sizes.ts'
import { probabilityTest } from '../../../src/inference/probability/probability-test.ts'
import { regularizedBeta } from '../../../src/special/beta.ts'
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
  test.each([
    // Wald's mean sizes at 1e-6, both errors, from statistics tables made with other code.
    [0.01, 0.02, 4429, 3530],
    [0.05, 0.1, 827, 669],
    [0.1, 0.15, 1268, 1129],
    [0.25, 0.35, 595, 558],
    [0.5, 0.55, 2749, 2758],
  ])('costs at %f against %f what Wald says', (bound, far, certify, refute) => {
    const sizes = probabilitySampleSizes({ high: bound, margin: far - bound }, LEVELS)
    expect(Math.round(sizes.certify)).toBe(certify)
    expect(Math.round(sizes.refute)).toBe(refute)
  })

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

describe.each([
  ['ratio', probabilityTest],
  ['mixture', probabilityMixtureTest],
])('both kinds of evidence from counts: %s', (_kind, make) => {
  const claims = fc.record({
    low: fc.double({ min: 0.1, max: 0.4, noNaN: true }),
    width: fc.double({ min: 0, max: 0.4, noNaN: true }),
    margin: fc.double({ min: 0.01, max: 0.3, noNaN: true }),
  })
  const counts = fc.nat({ max: 60 })

  test('exchange of ones and zeros, with the mirrored claim, changes nothing', () => {
    fc.assert(
      fc.property(claims, counts, counts, ({ low, width, margin }, ones, zeros) => {
        const claim = { low, high: low + width, margin }
        const mirrored = { low: 1 - claim.high, high: 1 - low, margin }
        const one = fed(make(claim, LEVELS), ones, zeros)
        const other = fed(make(mirrored, LEVELS), zeros, ones)
        expect(other.logRefute).toBeCloseTo(one.logRefute, 8)
        expect(other.logCertify).toBeCloseTo(one.logCertify, 8)
        expect(Math.abs(other.budget - one.budget)).toBeLessThanOrEqual(1)
      }),
      seeded(100),
    )
  })

  test('more ones raise the evidence against "at most" and lower the certificate', () => {
    fc.assert(
      fc.property(counts, counts, (ones, zeros) => {
        const claim = { high: 0.3, margin: 0.1 }
        const fewer = fed(make(claim, LEVELS), ones, zeros + 1)
        const more = fed(make(claim, LEVELS), ones + 1, zeros)
        expect(more.logRefute).toBeGreaterThan(fewer.logRefute)
        expect(more.logCertify).toBeLessThan(fewer.logCertify)
      }),
      seeded(50),
    )
  })
})

test('the mixture is the average of likelihood ratios over what lies above the bound', () => {
  const judge = fed(probabilityMixtureTest({ high: 0.3, margin: 0.2 }, LEVELS), 9, 11)
  // q = sin²t is Beta(½, ½) for uniform t: midpoints of 1e5 cells, kept where q > .3.
  const above = Array.from({ length: 100_000 }, (_, i) => {
    const s = Math.sin(((i + 0.5) / 100_000) * (Math.PI / 2))
    return s * s
  }).filter((q) => q > 0.3)
  const ratio = (q: number) => Math.exp(9 * Math.log(q / 0.3) + 11 * Math.log((1 - q) / 0.7))
  const sum = above.reduce((total, q) => total + ratio(q), 0)
  expect(judge.logRefute).toBeCloseTo(Math.log(sum / above.length), 3)
})

test('binomial tails by enumeration agree with the incomplete beta that the designs use', () => {
  let tail = 0
  for (let k = 4; k <= 10; k++) {
    let choose = 1
    for (let i = 0; i < k; i++) choose = (choose * (10 - i)) / (i + 1)
    tail += choose * Math.exp(k * Math.log(0.3) + (10 - k) * Math.log(0.7))
  }
  expect(regularizedBeta(0.3, 4, 7)).toBeCloseTo(tail, 12)
})

test('a bound that is 1 but for a rounding is tested like any other', () => {
  for (const low of [1 - Number.EPSILON / 2, 1 - 1e-15, 1]) {
    const sound = probabilityTest({ low, high: low, margin: 0.02 }, { alpha: 1e-9, beta: 1e-6 })
    while (sound.decision === undefined) {
      sound.observe(1)
      expect(sound.logRefute).not.toBeNaN()
      expect(sound.logCertify).not.toBeNaN()
    }
    expect(sound.decision).toBe('certified')
    const wrong = probabilityTest({ low, high: low, margin: 0.02 }, { alpha: 1e-9, beta: 1e-6 })
    for (let i = 0; i < wrong.budget && wrong.decision === undefined; i++) wrong.observe(i % 2)
    expect(wrong.decision).toBe('refuted')
  }
})
