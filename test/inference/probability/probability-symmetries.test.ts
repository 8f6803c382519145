import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { probabilityMixtureTest } from '../../../src/inference/probability/probability-mixture-test.ts'
import { probabilityTest } from '../../../src/inference/probability/probability-test.ts'
import { regularizedBeta } from '../../../src/special/beta.ts'
import { seeded } from '../../seeded.ts'

const LEVELS = { alpha: 1e-6, beta: 1e-6 }

function fed(test: ReturnType<typeof probabilityTest>, ones: number, zeros: number) {
  for (let i = 0; i < ones; i++) test.observe(1)
  for (let i = 0; i < zeros; i++) test.observe(0)
  return test
}

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
